// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { conversationOf, messagesOf, readThread, writerOf } from '../../src/fiverr/read-thread.ts'
import { flow, g2, msg, strip, wrap } from '../pages/inbox-page.ts'
import { pageOf, unseen } from './page-of.ts'

const page = (messages: string) => pageOf(wrap(flow(messages) + g2()))
const read = (messages: string) => readThread(page(messages), 'thread')
const system = '<div class="fiverr-message-wrapper"><div class="fiverr-message"><p>You already have an active order</p></div></div>'
/** The list without the mark of its start. */
const later = (html: string) => html.replace(' at-top', '')

test('counts who wrote, Fiverr’s own messages left out', () => {
  expect(read(strip + msg(false, 'Hello') + system + msg(true, 'Hi') + msg(true, 'There you are'))).toMatchObject({ known: true, value: { fromBuyer: 1, fromSeller: 2, fromStart: true } })
})


test('an empty list is an empty thread', () => expect(read(strip)).toMatchObject({ value: { fromBuyer: 0, fromSeller: 0, fromStart: true } }))

test('only the marks of a beginning show that it is loaded', () => {
  expect(readThread(pageOf(later(wrap(flow(msg(true, 'Hi')) + g2()))), 'thread')).toMatchObject({ value: { fromBuyer: 0, fromSeller: 1, fromStart: false } })
  expect(readThread(pageOf(later(wrap(flow(strip + msg(true, 'Hi')) + g2()))), 'thread')).toMatchObject({ value: { fromStart: true } })
})

test('a list that is still loading is a gap, and so is a page without one', () => {
  expect(readThread(pageOf(wrap('<div class="message-flow" aria-busy="true"></div>')), 'thread')).toEqual(unseen('timed-out'))
  expect(readThread(pageOf(wrap('<p>x</p>')), 'thread')).toEqual(unseen('page-changed'))
})

test.each([
  ['places for messages', '<div class="x1"><span></span></div>'.repeat(4)],
  ['a drawing', '<div class="x1"><svg></svg></div>'],
  ['a named placeholder', '<div class="MessageSkeleton_a1"></div>'],
  ['a label', '<div aria-label="Loading messages"></div>'],
])('a list that shows %s is still loading', (_name, inner) => {
  expect(read(inner)).toEqual(unseen('timed-out'))
})

test.each(['Loading…', 'We could not load your messages.'])('a list that says "%s" is not known to be empty', (words) => {
  expect(read(`<p>${words}</p>`)).toEqual(unseen('page-changed'))
})

test('a later message that relates to a gig is no beginning', () => {
  const related = msg(false, 'Hello').replace('<p class="message-body">', '<div class="related-to">This message relates to:</div><p class="message-body">')
  expect(readThread(pageOf(later(wrap(flow(msg(true, 'Hi') + related)))), 'thread')).toMatchObject({ value: { fromStart: false } })
  expect(readThread(pageOf(later(wrap(flow(related + msg(true, 'Hi'))))), 'thread')).toMatchObject({ value: { fromStart: true } })
})

test('a row that says a day alone is no message', () => {
  expect(read(msg(false, 'Hello') + '<div><time>Nov 3, 2023</time></div>' + msg(true, 'Hi'))).toMatchObject({ value: { fromBuyer: 1, fromSeller: 1 } })
  expect(read(msg(false, 'Hello') + '<div><time>Nov 3, 2023</time><img src="a.png"></div>' + msg(true, 'Hi'))).toEqual(unseen('page-changed'))
})

test('a chat window over the page is another conversation', () => {
  const other = `<div class="chat">${flow(msg(false, 'From another') + msg(true, 'To another'))}</div>`
  expect(readThread(pageOf(wrap(flow(msg(true, 'Hi'))).replace('</body>', `${other}</body>`)), 'thread')).toMatchObject({ value: { fromBuyer: 0, fromSeller: 1 } })
})

const quote = '<div class="quote"><p class="sender" data-testid="basic-message-header">Bob</p><p>Can you?</p></div>'
test.each([
  ['below its header', msg(true, 'Sure', quote), 'seller'],
  ['above its header', msg(true, 'Sure').replace('<div class="message-content">', `<div class="message-content">${quote}`), 'seller'],
  ['of the seller’s, below the buyer’s header', msg(false, 'Sure', '<div class="quote"><p class="sender">Me</p><p>Can you?</p></div>'), 'buyer'],
  ['and times nowhere', msg(true, 'Sure', quote).replace(/<span data-testid="message-header-timestamp">.*?<\/span>/, ''), 'unclear'],
])('a quote %s leaves a message its writer', (_name, html, writer) => {
  const [message] = messagesOf(page(html).root)
  expect(message && writerOf(message)).toBe(writer)
})

test('messages of which nobody knows the writer are a gap', () => {
  expect(read(msg(true, 'Hi').replace('>Me<', '>Ich<'))).toEqual(unseen('page-changed'))
})

test('a message known in another way than its neighbours counts too', () => {
  const wrapped = msg(false, 'Hello').replace('<div class="message" ', '<div class="new"><div class="message" ').replace(/<\/div>$/, '</div></div>')
  expect(messagesOf(page(wrapped + msg(true, 'Hi')).root)).toHaveLength(2)
})

test('a message that is not known makes the conversation one that is partly read', () => {
  const strange = '<div class="q"><p>Bob</p><time>Nov 02, 2023, 5:01 AM</time><p>Hello</p></div>'
  expect(conversationOf(page(msg(true, 'Hi') + strange).root).read).toBe('partly')
  expect(read(msg(true, 'Hi') + strange)).toEqual(unseen('page-changed'))
  expect(conversationOf(page(msg(true, 'Hi') + system).root).read).toBe('all')
  expect(conversationOf(pageOf('<p>x</p>').root).read).toBe('none')
})

test('a whole page that holds the messages is no message', () => {
  const html = `<div id="__ZONE__main"><div><span data-testid="message-header-timestamp">now</span></div>${msg(false, 'Hello')}</div>`
  expect(messagesOf(pageOf(html).root)).toHaveLength(1)
})

test('the buyer is known by the header, the seller by "Me"', () => {
  const [buyer, seller] = messagesOf(page(msg(false, 'I am Me') + msg(true, 'Hi')).root)
  expect([buyer && writerOf(buyer), seller && writerOf(seller)]).toEqual(['buyer', 'seller'])
})
