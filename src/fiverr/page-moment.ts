import type { Moment } from '../core/known.ts'

/** A time as the page shows it, and how exactly, in milliseconds. */
export interface PageMoment { readonly at: Moment; readonly within: number }

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:s|secs?|seconds?)$/, 1000], [/^(?:m|mins?|minutes?)$/, minute], [/^(?:h|hrs?|hours?)$/, hour], [/^(?:d|days?)$/, day],
  [/^(?:w|wks?|weeks?)$/, 7 * day], [/^(?:mo|mos|months?)$/, 30 * day], [/^(?:y|yrs?|years?)$/, 365 * day],
]
/** The months as English shortens them, in lower case. */
export const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** How far ahead of this machine's clock a page's time may be, in milliseconds. Further ahead it is another time zone's. */
const ahead = 5 * minute

/**
 * A time as Fiverr writes it: "Nov 02, 2023, 5:01 AM", without the year, without the day, "Yesterday", or "3 hours ago". English
 * alone. Fiverr states no time zone: read as this machine's. `undefined` for anything else, and for what has not been yet.
 */
export function readMoment(text: string, now: Moment): PageMoment | undefined {
  const plain = text.replace(/[\u00A0\u202F]/g, ' ').trim()
  const moment = readRelative(plain.toLowerCase(), now) ?? readAbsolute(plain, now)
  return moment && moment.at <= now + ahead ? { at: Math.min(moment.at, now), within: moment.within } : undefined
}

/** A machine's own writing of a time (`datetime`): with its zone, or as this machine's. */
export function readMachineTime(text: string, now: Moment): PageMoment | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text)) return undefined
  const at = Date.parse(text)
  return Number.isFinite(at) && at <= now + ahead ? { at: Math.min(at, now), within: minute } : undefined
}

function readRelative(text: string, now: Moment): PageMoment | undefined {
  if (/^(?:just now|now|a few seconds ago|moments? ago)$/.test(text)) return { at: now, within: minute }
  const match = /^(?:about |over |almost )?(an?|\d{1,3}) ?([a-z]{1,7})(?: ago)?$/.exec(text)
  const unit = units.find(([name]) => name.test(match?.[2] ?? ''))?.[1]
  if (!match || unit === undefined) return undefined
  const count = match[1] === 'a' || match[1] === 'an' ? 1 : Number(match[1])
  return { at: now - count * unit, within: unit }
}

const dated = /^(?:([A-Za-z]{3})[a-z]{0,6}\.? (\d{1,2})(?:, (\d{4}))?,? (?:at )?|(today|yesterday),? (?:at )?)?(\d{1,2}):(\d{2})(?::\d{2})? ?([AP]M)?$/i

function readAbsolute(text: string, now: Moment): PageMoment | undefined {
  const match = dated.exec(text)
  if (!match) return undefined
  const [, monthName, dayOfMonth, year, word, hours = '', minutes = '', half] = match
  const clock = clockOf(Number(hours), Number(minutes), half)
  if (!clock) return undefined
  const today = new Date(now)
  if (monthName === undefined) {
    const back = word?.toLowerCase() === 'yesterday' ? 1 : 0
    return { at: new Date(today.getFullYear(), today.getMonth(), today.getDate() - back, ...clock).getTime(), within: minute }
  }
  const month = months.indexOf(monthName.toLowerCase())
  const inYear = (one: number): Date => new Date(one, month, Number(dayOfMonth), ...clock)
  const named = inYear(year === undefined ? today.getFullYear() : Number(year))
  // Without a year the last such day is meant.
  const date = year === undefined && named.getTime() > now + ahead ? inYear(today.getFullYear() - 1) : named
  // A day that the month does not have, such as 29 February in most years, would be read as one of the next.
  if (month < 0 || date.getDate() !== Number(dayOfMonth)) return undefined
  return { at: date.getTime(), within: minute }
}

function clockOf(hours: number, minutes: number, half: string | undefined): readonly [number, number] | undefined {
  if (minutes > 59 || hours > (half ? 12 : 23) || (half && hours === 0)) return undefined
  if (!half) return [hours, minutes]
  return [(hours % 12) + (half.toLowerCase() === 'pm' ? 12 : 0), minutes]
}
