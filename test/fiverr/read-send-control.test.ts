// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readMessageLimit } from '../../src/fiverr/read-composer.ts'
import { readSendControl } from '../../src/fiverr/read-send-control.ts'
import { flow, g2, g3, msg, wrap } from '../pages/inbox-page.ts'
import { pageOf, seen, unseen } from './page-of.ts'

const read = (box: string) => readSendControl(pageOf(wrap(flow(msg(false, 'Hello')) + box)), 'thread')

test.each([
  ['2023, green', g2('', 'green'), 'ready'], ['2023, grey', g2('', 'grey'), 'grey'], ['2023, red', g2('', 'red'), 'refused'],
  ['2024, disabled', g3(), 'grey'], ['2024, enabled', g3('', ''), 'ready'],
] as const)('%s', (_name, box, expected) => expect(read(box)).toEqual(seen(expected)))

test('a dialog that makes the page behind it inert makes no Send grey, a part that is closed does', () => {
  const behind = (html: string) => html.replace('<div id="main-wrapper">', '<div id="main-wrapper" inert>')
  expect(readSendControl(pageOf(behind(wrap(flow(msg(false, 'Hello')) + g3('', '')))), 'thread')).toEqual(seen('ready'))
  expect(readSendControl(pageOf(behind(wrap(flow(msg(false, 'Hello')) + g3()))), 'thread')).toEqual(seen('grey'))
  expect(read(`<div inert>${g3('', '')}</div>`)).toEqual(seen('grey'))
  expect(read(`<div aria-disabled="true">${g3('', '')}</div>`)).toEqual(seen('grey'))
})

test('the offer button beside it is no Send', () => {
  expect(read('<footer><textarea id="send-message-text-area"></textarea><button data-testid="create-custom-offer-button" type="submit">Send an offer</button><button type="submit" disabled>Send</button></footer>')).toEqual(seen('grey'))
})

test('an offer that is sent too is no Send, however it is marked', () => {
  expect(read('<form><textarea id="send-message-text-area"></textarea><button type="submit" disabled>Send an offer</button><button type="submit">Send</button></form>')).toEqual(seen('ready'))
})

test('what is no button and shows no known colour proves nothing', () => {
  expect(read('<footer class="conversation-footer"><textarea id="message-box-text-area"></textarea><span class="message-action x1">Send</span></footer>')).toEqual(unseen('page-changed'))
})

test('no box, no control', () => expect(read('')).toEqual(unseen('not-on-page')))

test('the small Contact window, whose Send stands beside its fields, counts in what is called a wrapper of messages', () => {
  const gig = (disabled: string) => pageOf(`<nav><a>Messages</a></nav><h1>I will draw</h1><aside class="x1"><p>Message Sam</p><section><div data-testid="send-message-form"><div><textarea data-testid="message-box" placeholder="Ask Sam a question"></textarea></div><div data-testid="message-wrapper"><button>Can you help me with…</button><span>0/2500</span></div></div><div><button aria-label="Attach"></button><button ${disabled}><span>Send message</span></button></div></section></aside>`, 'https://www.fiverr.com/sam/draw')
  expect(readSendControl(gig('disabled'), 'contact')).toEqual(seen('grey'))
  expect(readSendControl(gig(''), 'contact')).toEqual(seen('ready'))
  expect(readMessageLimit(gig(''), 'contact')).toEqual(seen(2500))
})
