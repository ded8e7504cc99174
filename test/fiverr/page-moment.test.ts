import { expect, test } from 'vitest'
import { readMachineTime, readMoment } from '../../src/fiverr/page-moment.ts'

const now = new Date(2024, 2, 10, 15, 30).getTime()
const minute = 60_000
const local = (...parts: readonly [number, number, number, number, number]): number => new Date(...parts).getTime()

test.each([
  ['Nov 02, 2023, 5:01 AM', local(2023, 10, 2, 5, 1), minute],
  ['November 2, 2023 at 5:01 PM', local(2023, 10, 2, 17, 1), minute],
  ['Mar 9, 12:05 AM', local(2024, 2, 9, 0, 5), minute],
  ['Dec 24, 12:05 PM', local(2023, 11, 24, 12, 5), minute],
  ['5:01\u202FPM', Number.NaN, minute],
  ['3:01\u202FPM', local(2024, 2, 10, 15, 1), minute],
  ['Yesterday, 23:59', local(2024, 2, 9, 23, 59), minute],
  ['just now', now, minute],
  ['an hour ago', now - 60 * minute, 60 * minute],
  ['3 hours ago', now - 180 * minute, 60 * minute],
  ['5m', now - 5 * minute, minute],
  ['2 days', now - 48 * 60 * minute, 24 * 60 * minute],
  ['2 months ago', now - 60 * 24 * 60 * minute, 30 * 24 * 60 * minute],
])('%s is a time', (text, at, within) => {
  expect(readMoment(text, now)).toEqual(Number.isNaN(at) ? undefined : { at, within })
})

test.each([
  '', '300', 'Feb 31, 2024, 5:01 AM', 'Nov 02, 2023, 25:01', '13:01 PM', '0:10 AM', 'Nov 02, 2025, 5:01 AM', '2. Nov. 2023, 05:01', 'vor 3 Stunden', 'hace 2 horas', '2023年11月2日', 'Last seen: 3 hours ago', '3 apples', 'Foo 02, 2023, 5:01 AM',
])('“%s” is none', (text) => {
  expect(readMoment(text, now)).toBeUndefined()
})

test('29 February is a day of leap years alone', () => {
  const leapDay = local(2024, 1, 29, 5, 1)
  expect(readMoment('Feb 29, 5:01 AM', now)).toEqual({ at: leapDay, within: minute })
  expect(readMoment('Feb 29, 5:01 AM', leapDay)).toEqual({ at: leapDay, within: minute })
  expect(readMoment('Feb 29, 5:01 AM', local(2025, 2, 1, 12, 0))).toBeUndefined()
  // Still to come this year, and the year before had none.
  expect(readMoment('Feb 29, 5:01 AM', local(2024, 0, 15, 12, 0))).toBeUndefined()
})

test('a machine’s time is read with its zone, and one that has not been yet is none', () => {
  expect(readMachineTime('2024-03-10T10:00:00Z', now)?.at).toBe(Math.min(Date.UTC(2024, 2, 10, 10), now))
  expect(readMachineTime('2024-05-10T10:00:00Z', now)).toBeUndefined()
  expect(readMachineTime('yesterday', now)).toBeUndefined()
})
