// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readComposer, readMessageLimit } from '../../src/fiverr/read-composer.ts'
import { flow, g2, g3, msg, wrap } from '../pages/inbox-page.ts'
import { pageOf, seen, unseen } from './page-of.ts'

const thread = (box: string) => pageOf(wrap(flow(msg(false, 'Hello')) + box))
const empty = { kind: 'textarea', usable: true, length: 0, blank: true, refusesDraft: false }

test.each([
  ['2023', g2(), empty],
  ['2024', g3(), empty],
  ['a draft of 2023', g2('', 'green', 'Good morning'), { ...empty, length: 12, blank: false }],
  ['only white space', g3('  \n '), { ...empty, length: 4 }],
  ['greyed out in 2023', g2('disabled'), { ...empty, usable: false }],
  ['an unknown box that says what it is for', '<div><div contenteditable="true" role="textbox" data-placeholder="Type a message…"></div></div>', { ...empty, kind: 'contenteditable' }],
] as const)('%s', (_name, box, expected) => {
  expect(readComposer(thread(box), 'thread')).toEqual(seen(expected))
})

test('marks and the hint of a rich editor are no draft', () => {
  const slate = '<div id="send-message-text-area"><div contenteditable="true" data-slate-editor="true"><div data-slate-node="element"><span data-slate-placeholder="true" contenteditable="false">Send message</span><span>\uFEFF<br></span></div></div></div>'
  expect(readComposer(thread(slate), 'thread')).toEqual(seen({ ...empty, kind: 'contenteditable' }))
})

test('two lines of a rich editor are two lines', () => {
  const slate = '<div id="send-message-text-area"><div contenteditable="true" data-slate-editor="true"><div data-slate-node="element">one</div><div data-slate-node="element">two</div></div></div>'
  expect(readComposer(thread(slate), 'thread')).toMatchObject({ value: { length: 7 } })
})

test('a search field is no message box, and neither is a hidden one', () => {
  expect(readComposer(thread('<textarea aria-label="Search messages" placeholder="Send a message search"></textarea><textarea id="message-box-text-area" hidden></textarea>'), 'thread')).toEqual(unseen('not-on-page'))
})

const bubble = '<div class="bubble"><p>How can we help?</p><form><textarea placeholder="Type a message"></textarea><button>Send</button></form></div></body>'
const order = (inner: string) => pageOf(`<div id="__ZONE__main"><h1>Order</h1>${inner}</div>${bubble}`, 'https://www.fiverr.com/orders/FO1/activities')

test('a chat bubble over the page is not the message box of its thread or order', () => {
  const withBubble = (box: string) => pageOf(wrap(flow(msg(false, 'Hello')) + box).replace('</body>', bubble))
  expect(readComposer(withBubble('<footer><p>Closed</p></footer>'), 'thread')).toEqual(unseen('page-changed'))
  expect(readComposer(withBubble(g3('Hi')), 'thread')).toMatchObject({ value: { length: 2 } })
  expect(readComposer(order(''), 'order')).toEqual(unseen('page-changed'))
  expect(readComposer(order('<textarea>Hi</textarea>'), 'order')).toMatchObject({ value: { length: 2 } })
})

test('Fiverr’s own box that is drawn outside the main part is the thread’s, unless another conversation is there', () => {
  const outside = (html: string) => pageOf(wrap(flow(msg(false, 'Hello'))).replace('</body>', `<div>${html}</div></body>`))
  expect(readComposer(outside(g3('Hi')), 'thread')).toMatchObject({ value: { length: 2 } })
  expect(readComposer(outside(flow(msg(true, 'Hi')) + g3('Hi')), 'thread')).toEqual(unseen('page-changed'))
})

test('a chat bubble beside the conversation is not its box, within the main part or where none is marked', () => {
  const inner = bubble.replace('</body>', '')
  const closed = wrap(flow(msg(false, 'Hello')) + '<footer><p>Closed</p></footer>', inner)
  expect(readComposer(pageOf(closed), 'thread')).toEqual(unseen('page-changed'))
  expect(readComposer(pageOf(closed.replace('id="__ZONE__main"', '').replace('inbox_perseus', '').replace('data-testid="index-container"', '')), 'thread')).toEqual(unseen('page-changed'))
  expect(readComposer(pageOf(wrap(flow(msg(false, 'Hello')) + '<div><textarea placeholder="Type a message">Hi</textarea></div>', inner)), 'thread')).toMatchObject({ value: { length: 2 } })
})

test.each(['placeholder="Share your experience with this buyer"', 'aria-label="Private note"', 'name="delivery_message"', 'placeholder="Describe your delivery"'])('a field of an order for something else, %s, is no message box', (words) => {
  expect(readComposer(order(`<textarea ${words}></textarea>`), 'order')).toEqual(unseen('page-changed'))
})

test.each([
  ['its button', '<form><textarea></textarea><button type="submit">Send Review</button></form>'],
  ['its name', '<form><textarea name="message-box-text-area"></textarea><button type="submit">Submit</button></form>'],
  ['its words, under the marks of a message box', '<form><textarea id="message-box-text-area" data-testid="message-box" placeholder="Share your experience"></textarea><button type="submit">Submit</button></form>'],
])('the field for the review of a buyer, known by %s, is no message box', (_name, html) => {
  expect(readComposer(order(html), 'order')).toEqual(unseen('page-changed'))
})

test('the message box of an order beside the button that delivers is one', () => {
  expect(readComposer(order('<form><textarea placeholder="Type a message"></textarea><button type="button">Deliver now</button><button type="submit">Send</button></form>'), 'order')).toMatchObject({ known: true })
})

test('a dialog that makes the page behind it inert closes no message box', () => {
  expect(readComposer(pageOf(wrap(flow(msg(false, 'Hello')) + g3()).replace('<div id="main-wrapper">', '<div id="main-wrapper" inert>')), 'thread')).toMatchObject({ value: { usable: true } })
  expect(readComposer(thread(`<div inert>${g3()}</div>`), 'thread')).toMatchObject({ value: { usable: false } })
})

test('two unknown boxes contradict each other', () => {
  expect(readComposer(pageOf('<main><textarea></textarea><textarea></textarea></main>', 'https://www.fiverr.com/orders/FO1/activities'), 'order')).toEqual(unseen('two-answers'))
})

test('a thread without any box, and one with a box nobody knows', () => {
  expect(readComposer(thread('<footer><p>Closed</p></footer>'), 'thread')).toEqual(unseen('not-on-page'))
  expect(readComposer(pageOf('<body><div><textarea class="x1"></textarea></div></body>'), 'thread')).toEqual(unseen('page-changed'))
})

test('the limit comes from the box or from a counter beside it', () => {
  expect(readMessageLimit(thread('<form><textarea id="send-message-text-area" maxlength="1200"></textarea></form>'), 'thread')).toEqual(seen(1200))
  expect(readMessageLimit(thread('<footer><textarea id="send-message-text-area"></textarea><span class="x">12/2,500</span></footer>'), 'thread')).toEqual(seen(2500))
  expect(readMessageLimit(thread(g3()), 'thread')).toEqual(unseen('not-on-page'))
})

test.each(['10/12', '3 / 5'])('a message or a draft that reads like a counter, %s, is none', (text) => {
  const bare = '<div id="send-message-text-area"><textarea placeholder="Type a message"></textarea></div>'
  const rich = `<div id="send-message-text-area"><div contenteditable="true" data-slate-editor="true"><p>${text}</p></div></div>`
  expect(readMessageLimit(thread(rich), 'thread')).toEqual(unseen('not-on-page'))
  for (const box of [bare, `<div>${bare}</div>`, `<div><div>${bare}</div></div>`]) {
    expect(readMessageLimit(pageOf(wrap(flow(msg(true, text)) + box)), 'thread')).toEqual(unseen('not-on-page'))
    expect(readMessageLimit(pageOf(wrap(flow(msg(true, text)) + `<div>${box}<span>0/2500</span></div>`)), 'thread')).toEqual(seen(2500))
  }
})

test.each(['1/10', '2/5'])('a counter of files or tips, %s, is no limit', (count) => {
  const box = (after: string) => thread(`<form><textarea id="send-message-text-area"></textarea><span>${count}</span>${after}</form>`)
  expect(readMessageLimit(box(''), 'thread')).toEqual(unseen('not-on-page'))
  expect(readMessageLimit(box('<span>0/2500</span>'), 'thread')).toEqual(seen(2500))
})

test('fields that take the form’s own names change nothing', () => {
  const box = '<form><input name="parentElement"><input name="matches"><input name="getAttribute"><input name="closest"><textarea id="send-message-text-area">Hi</textarea><button type="submit">Send</button></form>'
  expect(readComposer(thread(box), 'thread')).toMatchObject({ known: true, value: { usable: true, length: 2 } })
})
