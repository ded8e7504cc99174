// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readNotices } from '../../src/fiverr/read-notices.ts'
import { flow, g2, g3, msg, strip, wrap } from '../pages/inbox-page.ts'
import { pageOf, seen, unseen } from './page-of.ts'

const read = (column: string, readable = true) => readNotices(pageOf(wrap(column)), 'thread', readable)
const hello = flow(strip + msg(false, 'Hello') + msg(true, 'Hi'))
const ids = (notices: ReturnType<typeof read>) => (notices.known ? notices.value.map(({ id, by }) => `${id} by ${by}`) : notices.why)

/** Word for word as public sources have them. */
const stated: readonly (readonly [string, string])[] = [
  ['bob_b will no longer be able to contact you. Submit an unspam request to undo this.', 'spam-marked by wording'],
  ["Can't message directly!", 'cannot-message by wording'],
  ['bob_b is no longer available on Fiverr', 'buyer-gone by wording'],
  ['The user account you are looking for is no longer available.', 'buyer-gone by wording'],
  ['This user can no longer be contacted.', 'buyer-unreachable by wording'],
  ['Something went wrong', 'page-broken by wording'],
  ['Your account is restricted: you cannot place or receive new orders and you cannot communicate with users, other than your buyers/sellers within an active order.', 'account-restricted by wording'],
]

test.each(stated)('beside the conversation: %s', (words, expected) => {
  expect(ids(read(`${hello}<footer><p>${words}</p></footer>`))).toEqual([expected])
})

test.each(stated)('curly quotes and line breaks change nothing: %s', (words, expected) => {
  expect(ids(read(`${hello}<footer><p>${words.replaceAll("'", '’').replaceAll(' ', ' \n ')}</p></footer>`))).toEqual([expected])
})

test.each(stated)('in a message of the buyer it says nothing: %s', (words) => {
  expect(ids(read(flow(strip + msg(false, words) + msg(true, 'Hi')) + g2()))).toEqual([])
})

test.each(stated)('in a message of the seller it says nothing: %s', (words) => {
  expect(ids(read(flow(strip + msg(false, 'Hello') + msg(true, words)) + g2()))).toEqual([])
})

test.each(stated)('in the draft it says nothing: %s', (words) => {
  expect(ids(read(hello + g3(words)))).toEqual([])
})

test('the safety strip of every thread is no warning', () => {
  expect(read(flow(strip + msg(false, 'Hello')) + g2())).toEqual(seen([]))
})

test('the terms warning counts at the message box alone', () => {
  const words = 'Reminder: Never accept or ask for direct payments. Doing so may get your account restricted'
  expect(ids(read(hello + g2('', 'green', 'pay', `<div class="terms-error"><p>${words}</p></div>`)))).toEqual(['terms-warning by wording'])
  expect(ids(read(`<article><p>${words}</p></article>${hello}${g2()}`))).toEqual([])
})

test('what is hidden is not said', () => {
  expect(ids(read(`${hello}<footer hidden><p>Something went wrong</p></footer>${g2()}`))).toEqual([])
})

test('in another language a place speaks for itself, a sentence elsewhere is a gap', () => {
  expect(ids(read(hello + g2('', 'green', 'x', '<div class="terms-error"><p>Erinnerung an die Regeln</p></div>'), false))).toEqual(['terms-warning by landmark'])
  expect(read(`${hello}<div><p>bob_b kann dir nicht mehr schreiben, weil du ihn gemeldet hast.</p></div>`, false)).toEqual(unseen('unsupported'))
  expect(read(hello + g2(), false)).toEqual(seen([]))
})

test('a conversation that can not be told from Fiverr’s words is a gap', () => {
  const strange = Array.from({ length: 6 }, (_, index) => `<div><div>Bob</div><p>Something went wrong, number ${index}</p></div>`).join('')
  expect(readNotices(pageOf(`<html lang="en"><body><div>${strange}<textarea></textarea></div></body></html>`), 'thread', true)).toEqual(unseen('page-changed'))
})

test('a toast that is over says nothing, one about a message that failed is quoted', () => {
  const toast = (state: string) => `<div class="orca-status-toast ${state}"><div class="status-message"><p>Something went wrong</p></div></div>`
  expect(ids(read(hello + g2() + toast('active')))).toEqual(['page-broken by wording'])
  expect(ids(read(hello + g2() + toast('')))).toEqual([])
  expect(ids(read(`${hello}${g2()}<div role="alert">Your message could not be sent.</div>`))).toEqual(['message-failed by wording'])
})

test('a quote is at most 160 code units long', () => {
  const notices = read(`${hello}<footer><p>Something went wrong ${'and on '.repeat(60)}</p></footer>`)
  expect(notices.known && notices.value[0]?.quote.length).toBe(160)
})
