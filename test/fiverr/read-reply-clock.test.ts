// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readReplyClock } from '../../src/fiverr/read-reply-clock.ts'
import { flow, g2, msg, strip, wrap } from '../pages/inbox-page.ts'
import { pageOf } from './page-of.ts'

const timed = (own: boolean, text: string, time: string): string => msg(own, text).replace('Nov 02, 2023, 5:01 AM', time)
const page = (messages: string) => pageOf(wrap(flow(messages) + g2()))
const read = (messages: string, readable = true) => readReplyClock(page(messages), 'thread', readable)
const at = Date.parse('Nov 02, 2023, 5:01 AM')

test('the buyer’s last message waits since it came', () => {
  expect(read(strip + timed(true, 'Hi', 'Nov 01, 2023, 5:01 AM') + msg(false, 'Hello'))).toMatchObject({ known: true, value: { waitingSince: at, within: 60_000 } })
})

test('nobody waits once the seller has written last', () => {
  expect(read(strip + msg(false, 'Hello') + timed(true, 'Hi!', 'Nov 02, 2023, 7:01 AM'))).toMatchObject({ value: { waitingSince: undefined, first: { asked: at, answered: at + 2 * 3600_000 } } })
})

test('a new thread’s first question is unanswered until the seller writes', () => {
  expect(read(strip + msg(false, 'Hello') + timed(false, 'Are you there?', 'Nov 02, 2023, 7:01 AM'))).toMatchObject({ value: { waitingSince: at + 2 * 3600_000, first: { asked: at, answered: undefined } } })
})

test('without the beginning of the thread nothing is said of a first answer', () => {
  const later = pageOf(wrap((flow(msg(false, 'Hello') + msg(true, 'Hi!')) + g2()).replace(' at-top', '')))
  expect(readReplyClock(later, 'thread', true)).toMatchObject({ value: { first: undefined } })
})

test('a time too rough for 24 hours is no first answer', () => {
  expect(read(strip + timed(false, 'Hello', '2 days') + timed(true, 'Hi!', '1 day'))).toMatchObject({ value: { first: undefined } })
  expect(read(strip + timed(false, 'Hello', '2 days'))).toMatchObject({ value: { within: 86_400_000, first: undefined } })
})

test('other languages, unreadable times and pages without a thread are gaps', () => {
  expect(read(msg(false, 'Hallo'), false)).toEqual({ known: false, why: 'unsupported' })
  expect(read(timed(false, 'Hello', 'vor 3 Stunden'))).toEqual({ known: false, why: 'unsupported' })
  expect(read('')).toEqual({ known: false, why: 'not-on-page' })
  expect(readReplyClock(page(msg(false, 'Hello')), 'elsewhere', true)).toEqual({ known: false, why: 'not-on-page' })
})
