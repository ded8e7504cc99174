import { dayOf } from '../core/history-summary.ts'
import type { Verdict } from '../core/verdict.ts'
import { words } from '../platform/words.ts'
import { DayGrid, Legend } from './DayCalendar.tsx'

/** A made-up month and a bit, so that one sees what will stand here. */
const example = 'cc.ccrccccc.ccuccccccbb.cccccc.cccrrccccccc'
const verdictOf: Readonly<Record<string, Verdict>> = { c: 'clear', r: 'at-risk', b: 'blocked', u: 'unknown' }

/** Before anything was seen: what will stand here, shown by an example that says it is one. */
export function EmptyHistory({ now }: { readonly now: number }) {
  const days = [...example].map((letter, index) => ({ start: dayOf(now, example.length - 1 - index), worst: verdictOf[letter] }))
  return (
    <section class="empty">
      <h2>{words('history_empty')}</h2>
      <p>{words('history_empty_how')}</p>
      <figure>
        <DayGrid days={days} label={words('history_example')} />
        <figcaption class="soft">{words('history_example')}</figcaption>
      </figure>
      <Legend />
    </section>
  )
}
