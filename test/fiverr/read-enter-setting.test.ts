// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { query } from '../../src/fiverr/dom.ts'
import { readEnterSetting } from '../../src/fiverr/read-enter-setting.ts'
import { pageOf } from './page-of.ts'

const read = (setting: string, { rest = '', box = '', send = '<button type="submit">Send</button>' } = {}) => {
  const { root } = pageOf(`<main><footer class="conversation-footer"><textarea id="send-message-text-area" ${box}></textarea>
    <div class="message-action-bar"><div>${setting}</div><label>Enter a name <input type="checkbox"></label>${send}</div></footer></main>${rest}`)
  const editor = query(root, 'textarea')
  return editor && readEnterSetting(editor)
}
const button = (attributes = '') => `<button data-testid="toggle-user-settings-popover" ${attributes}>⌄</button>`
const check = (words: string, on: boolean) => `<div class="popover"><label><input type="checkbox" ${on ? 'checked' : ''}> ${words}</label></div>`

test.each([
  ['a box beside the button, on', button() + check('Enter sends', true), true],
  ['off', button() + check('Enter sends', false), false],
  ['closed', button() + `<div hidden>${check('Press Enter to send', true)}</div>`, true],
  ['in another language', button() + check('Mit Eingabetaste senden', true), true],
  ['about the new line', button() + check('Enter starts a new line', true), false],
  ['both said', button() + check('Enter to send, Shift + Enter for a new line', true), true],
  ['a switch', `${button()}<div role="switch" aria-checked="true">Press Enter to send</div>`, true],
  ['a switch with its words beside it', `${button()}<div><span role="switch" aria-checked="false"></span> Press Enter to send</div>`, false],
  ['two to choose from', `${button()}<label><input type="radio" checked> Press Enter to send</label><label><input type="radio"> Press Ctrl + Enter to send</label>`, true],
  ['the other of two', `${button()}<label><input type="radio"> Press Enter to send</label><label><input type="radio" checked> Press Ctrl + Enter to send</label>`, false],
] as const)('the setting: %s', (_name, setting, expected) => expect(read(setting)).toBe(expected))

test('the setting where its button says that it is', () => {
  expect(read(button('aria-controls="far"'), { rest: `<div id="far">${check('Enter sends', true)}</div>` })).toBe(true)
})

test('the setting drawn at the end of the page', () => {
  expect(read(button(), { rest: `<div role="dialog">${check('Enter sends', true)}</div>` })).toBe(true)
})

test.each([
  ['nothing', ''], ['the button alone', button()], ['a setting of something else', button() + check('Play a sound', true)],
  ['two that speak of Enter', button() + check('Enter sends', true) + check('Enter sends offers', false)],
  ['no button to open it', check('Enter sends', true)],
])('says nothing: %s', (_name, setting) => expect(read(setting)).toBeUndefined())

test.each([
  ['<button type="submit" aria-keyshortcuts="Enter">Send</button>', true],
  ['<button type="submit" aria-keyshortcuts="Control+Enter">Send</button>', false],
  ['<button type="submit" title="Send (Enter)">Send</button>', true],
  ['<button type="submit" title="Send (Ctrl+Enter)">Send</button>', false],
  ['<button type="submit" title="Send">Send</button>', undefined],
])('Send itself: %s', (send, expected) => expect(read('', { send })).toBe(expected))

test('the box itself', () => {
  expect(read('', { box: 'enterkeyhint="send"' })).toBe(true)
  expect(read('', { box: 'enterkeyhint="enter"' })).toBeUndefined()
})
