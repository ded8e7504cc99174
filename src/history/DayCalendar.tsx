import type { HistoryDay } from '../core/history-summary.ts'
import type { Verdict } from '../core/verdict.ts'
import { direction, locale, words, writeNumber } from '../platform/words.ts'
import { VerdictShape } from '../ui/VerdictShape.tsx'

/** The verdicts that a day can have, best first, as the legend shows them. */
const dayVerdicts = ['clear', 'unknown', 'at-risk', 'blocked'] as const satisfies readonly Verdict[]
type DayVerdict = (typeof dayVerdicts)[number]
const keys = { clear: 'day_clear', unknown: 'day_unknown', 'at-risk': 'day_at_risk', blocked: 'day_blocked', 'no-page': 'day_unknown' } as const

const dayWords = (verdict: Verdict): string => words(keys[verdict])
const dateOf = (start: number): string => new Date(start).toLocaleDateString(locale(), { weekday: 'short', day: 'numeric', month: 'short' })

/** One shape a day, a week a column: the worst that was seen. Its table lists the days on which something was. */
export function DayCalendar({ days }: { readonly days: readonly HistoryDay[] }) {
  const seen = days.filter(({ worst }) => worst !== undefined)
  const good = seen.filter(({ worst }) => worst === 'clear').length
  return (
    <section aria-labelledby="days">
      <h2 id="days">{words('days_title')}</h2>
      <p class="soft">{words('days_sum', writeNumber(seen.length), writeNumber(good))}</p>
      <DayGrid days={days} />
      <Legend />
      <details>
        <summary>{words('as_table')}</summary>
        <div class="scroll" tabIndex={0} role="group" aria-label={words('days_title')}>
          <table>
            <thead><tr><th scope="col">{words('column_day')}</th><th scope="col">{words('column_worst')}</th><th scope="col">{words('column_failed')}</th><th scope="col">{words('column_held')}</th></tr></thead>
            <tbody>
              {seen.toReversed().map(({ start, worst, failures, held }) => (
                <tr key={start}><th scope="row">{dateOf(start)}</th><td>{worst && dayWords(worst)}</td><td>{writeNumber(failures)}</td><td>{writeNumber(held)}</td></tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  )
}

const size = 20
/** Room for the names of weekdays and months, in the picture's own units. */
const room = { start: 36, top: 18 }

/** The picture alone: rows are the days of the week as the calendar of the seller's language begins it. */
export function DayGrid({ days, label = words('days_picture') }: { readonly days: readonly Pick<HistoryDay, 'start' | 'worst'>[]; readonly label?: string }) {
  const first = days[0]
  const offset = first ? (new Date(first.start).getDay() - weekStart() + 7) % 7 : 0
  const weeks = Math.ceil((days.length + offset) / 7)
  const wide = room.start + weeks * size
  /** Weeks run the way the words are written. `text-anchor` turns by itself. */
  const at = (x: number, width = 0): number => (direction() === 'rtl' ? wide - x - width : x)
  return (
    <svg class="days" viewBox={`0 0 ${wide} ${room.top + 7 * size}`} role="img" aria-label={label}>
      {[1, 3, 5].map((row) => <text key={row} class="day-name" x={at(room.start - 4)} y={room.top + (row + 0.65) * size} text-anchor="end">{weekdayName(row)}</text>)}
      {monthStarts(days, offset).map(({ week, name }) => {
        // A column is too narrow for a name: over the last one it ends where the picture does.
        const last = week === weeks - 1
        return <text key={week} class="day-name" x={at(last ? wide - 2 : room.start + week * size + 2)} y={room.top - 5} text-anchor={last ? 'end' : 'start'}>{name}</text>
      })}
      {days.map(({ start, worst }, index) => {
        const [x, y] = [room.start + Math.floor((index + offset) / 7) * size, room.top + ((index + offset) % 7) * size]
        return (
          <svg key={start} x={at(x + 2, size - 4)} y={y + 2} width={size - 4} height={size - 4} viewBox="0 0 24 24">
            <title>{`${dateOf(start)}: ${worst ? dayWords(worst) : words('day_nothing')}`}</title>
            {worst ? <VerdictShape verdict={worst} size={24} /> : <circle class="day-nothing" cx="12" cy="12" r="3" />}
          </svg>
        )
      })}
    </svg>
  )
}

export function Legend() {
  return <ul class="legend">{dayVerdicts.map((verdict: DayVerdict) => <li key={verdict}><VerdictShape verdict={verdict} size={16} />{dayWords(verdict)}</li>)}</ul>
}

/** The weekday of a row, short, in the seller's language. 4 January 1970 was a Sunday. */
const weekdayName = (row: number): string =>
  new Date(Date.UTC(1970, 0, 4 + weekStart() + row)).toLocaleDateString(locale(), { weekday: 'short', timeZone: 'UTC' })

/** The columns in which a month begins, with its name; none so near to the next that their names would touch. */
function monthStarts(days: readonly { readonly start: number }[], offset: number): readonly { readonly week: number; readonly name: string }[] {
  const all = days.flatMap(({ start }, index) => {
    const date = new Date(start)
    const begins = index === 0 || date.getDate() === 1
    return begins ? [{ week: Math.floor((index + offset) / 7), name: date.toLocaleDateString(locale(), { month: 'short' }) }] : []
  })
  return all.filter(({ week }, index) => (all[index + 1]?.week ?? Infinity) - week > 1)
}

/** The first day of the week, 0 for Sunday. Firefox does not tell: Monday there, as ISO 8601 has it. */
function weekStart(): number {
  const tag = new Intl.Locale(locale()) as Intl.Locale & { getWeekInfo?: () => { readonly firstDay: number } }
  return (tag.getWeekInfo?.().firstDay ?? 1) % 7
}
