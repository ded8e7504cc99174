// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { newAccountLimit } from '../../src/causes/new-account-limit.ts'
import { readMemberSince } from '../../src/fiverr/read-seller-pages.ts'
import { blind } from '../causes/judged.ts'
import { thisMonth } from './this-month.ts'

const day = 24 * 60 * 60 * 1000
/** The ends of all months of a year, in time zones west and east, and a day before. */
const ends = Array.from({ length: 12 }, (_, month) => Date.UTC(2028, month + 1) - 1).flatMap((end) => [-24, -14, 0, 12].map((hours) => end + hours * 60 * 60 * 1000))

test.each([0, 1000, day])('an account of this month is new when its page is looked at %i ms later, even when the month is over by then', (later) => {
  for (const end of ends) {
    const root = new DOMParser().parseFromString(`<p>On Fiverr since: ${thisMonth(end)}</p>`, 'text/html')
    const memberSince = readMemberSince({ root, url: 'https://www.fiverr.com/sam_designs', now: end + later }, 'seller-page')
    expect(newAccountLimit.judge({ ...blind, memberSince }), new Date(end).toISOString()).not.toBeNull()
  }
})
