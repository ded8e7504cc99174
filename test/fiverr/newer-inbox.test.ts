// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { newestIncoming } from '../../src/fiverr/newest-incoming.ts'
import { readPage } from '../../src/fiverr/read-page.ts'
import { answered, newer, newerPage, note, own } from '../pages/newer-inbox-page.ts'
import { pageOf, seen, unseen } from './page-of.ts'

const held = 'Your message is being reviewed by our Trust and Safety team due to a possible Terms of Service violation.'
const hello = newer('Hello')
const read = (messages: string, foot?: string) => readPage(pageOf(newerPage(messages, foot)))

test('who wrote is told by the name beside the time, the buyer’s as the header has it', () => {
  expect(read(hello + own('Hi') + newer('When?')).thread).toEqual(seen({ fromBuyer: 2, fromSeller: 1, fromStart: true }))
  expect(read(own('Hi there')).thread).toEqual(seen({ fromBuyer: 0, fromSeller: 1, fromStart: true }))
})

test('a name that is not the header’s is the buyer’s where the picture is', () => {
  expect(read(newer('Hello', { name: 'Bob B.' }) + own('Hi')).thread).toEqual(seen({ fromBuyer: 1, fromSeller: 1, fromStart: true }))
  expect(read(newer('Hello', { name: 'Ann', user: 'ann' }) + own('Hi')).thread).toEqual(unseen('page-changed'))
})

test('where the header has no link, the address tells whose picture is the buyer’s', () => {
  const html = newerPage(hello + own('Hi')).replace(/<a class="username"[^>]*>Bob<\/a>/, '<span>Bob</span>')
  expect(readPage(pageOf(html)).thread).toEqual(seen({ fromBuyer: 1, fromSeller: 1, fromStart: true }))
  expect(readPage(pageOf(html, 'https://www.fiverr.com/inbox/ann')).thread).toEqual(unseen('page-changed'))
})

test('a message under the name "Me" with the buyer’s picture is nobody’s for sure', () => {
  expect(read(newer('Hello', { name: 'Me' })).thread).toEqual(unseen('page-changed'))
  expect(read(hello + newer('Hello', { name: 'Me' })).thread).toEqual(seen({ fromBuyer: 1, fromSeller: 0, fromStart: true, unclear: 1 }))
})

test('the times beside the names are the reply clock’s', () => {
  expect(read(hello).replyClock).toMatchObject({ known: true, value: { lastOwn: undefined, first: { answered: undefined } } })
  expect(read(hello + own('Hi')).replyClock).toMatchObject({ known: true, value: { waitingSince: undefined } })
})

test('the newest message is its words, not its sender’s name, its button or what it answers', () => {
  const text = (messages: string) => newestIncoming(pageOf(newerPage(messages)).root)?.text
  expect(text(own('Hi') + newer('Write to me', { after: '<button><p data-track-tag="typography">Translate to English</p></button>' }))).toBe('Write to me')
  expect(text(own('Hi') + newer('Sure', { before: answered('Hi') }))).toBe('Sure')
})

test.each([
  ['held', note(held), 'held', ['message-held']],
  ['shown to the seller alone', note('Only visible to you'), 'hidden', ['message-hidden']],
  ['without a word', '', 'delivered', []],
] as const)('the state of a message: %s', (_name, after, state, notices) => {
  const facts = read(hello + own('My work', { after }))
  expect(facts.lastMessage).toEqual(seen(state))
  expect(facts.notices.known && facts.notices.value.map(({ id }) => id)).toEqual(notices)
})

test.each([
  ['a second paragraph', own('See').replace('See</p>', `See</p><p data-track-tag="typography">${held}</p>`)],
  ['an answer', own(held, { before: answered('Hello') })],
  ['an answer whose parts are apart', own(held, { before: answered('Hello').replace(/^<p/, '<div><p').replace('</p>', '</p></div>') })],
  ['what it answers', own('Yes', { before: answered(held) })],
  ['what an offer says', own('Here', { after: `<div data-testid="custom-offer">${note(held)}</div>` })],
  ['one remark of two', own('See', { after: note('Sent from the app') + note(held) })],
])('%s may be the seller’s own words: no state for sure', (_name, message) => {
  const facts = read(hello + message)
  expect(facts.lastMessage).toEqual(unseen('page-changed'))
  expect(facts.notices).toEqual(unseen('page-changed'))
})

test('Fiverr’s words in place of the box are read though they carry the marks of messages', () => {
  const facts = read(hello + own('Hi'), '<footer class="conversation-footer"><p data-track-tag="typography">This user can no longer be contacted.</p></footer>')
  expect(facts.notices).toMatchObject({ known: true, value: [{ id: 'buyer-unreachable' }] })
})

test('the strip at the start shows the start, though it carries the marks of messages', () => {
  expect(read(hello).thread).toMatchObject({ known: true, value: { fromStart: true } })
})
