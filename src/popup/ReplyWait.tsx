import type { ReplyClock } from '../core/facts.ts'
import { answerWithin } from '../core/history-summary.ts'
import { locale, words } from '../platform/words.ts'
import { helpPages } from '../fiverr/help.ts'

const steps = [['day', 86_400_000], ['hour', 3_600_000], ['minute', 60_000]] as const

/** A length of time in its largest unit, in words: "3 hours". Never longer than it was. */
function lasting(milliseconds: number): string {
  const [unit, length] = steps.find(([, one]) => milliseconds >= one) ?? steps[2]
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'long' }).format(Math.max(0, Math.floor(milliseconds / length)))
}

/**
 * How long the buyer's last message has waited. The 24 hours that Fiverr measures run from the first message of a new thread and
 * end with the first answer: in a thread that has one, time costs the buyer's patience and no rate.
 */
export function ReplyWait({ clock, now }: { readonly clock: ReplyClock; readonly now: number }) {
  const { waitingSince, within, first } = clock
  if (waitingSince === undefined) return null
  const waited = Math.max(0, now - waitingSince)
  const about = within > 60_000
  const open = first && first.answered === undefined ? first : undefined
  const left = open ? open.asked + answerWithin - now : undefined
  return (
    <section class="wait" data-wait={left === undefined ? 'later' : left > 0 ? 'first' : 'late'}>
      <h2>{words(about ? 'wait_about' : 'wait', lasting(waited))}</h2>
      {open && left !== undefined && <meter class={left > 0 ? '' : 'over'} min={0} max={24} high={20} optimum={0} value={Math.min(24, (now - open.asked) / 3_600_000)} aria-label={words('wait_meter')} />}
      <p class="soft">{left === undefined ? words(first ? 'wait_answered_before' : 'wait_unknown_first') : left > 0 ? words('wait_left', lasting(left)) : words('wait_over')} <a href={helpPages.responseRate} target="_blank" rel="noreferrer">{words('wait_rule')}</a></p>
    </section>
  )
}
