import type { Diagnosis } from '../core/diagnose.ts'
import { valueOf } from '../core/known.ts'
import { words } from '../platform/words.ts'
import { titleOf } from '../ui/cause-words.ts'
import type { Gathered } from '../probes/gather.ts'

/** Whether it is too early to say anything: the page has not come to rest, or nothing was found yet. Nothing shown flickers. */
export const isUndecided = ({ verdict }: Diagnosis, { state, settled }: Gathered): boolean =>
  state === 'checking' && (!settled || verdict === 'unknown' || verdict === 'no-page')

/** The verdict as a sentence about the buyer and now, and the line below it. */
export function headingOf(diagnosis: Diagnosis, gathered: Gathered): { readonly title: string; readonly sub: string } {
  const { verdict, found } = diagnosis
  const { facts } = gathered
  if (isUndecided(diagnosis, gathered)) return { title: words('verdict_checking'), sub: words('sub_checking') }
  const buyer = valueOf(facts.buyer)
  const reason = found.find(({ finding }) => finding.effect !== 'none')
  const sub = reason ? titleOf(reason.cause.id) : ''
  switch (verdict) {
    case 'blocked': return { title: buyer ? words('verdict_blocked', buyer) : words('verdict_blocked_anyone'), sub }
    case 'at-risk': return { title: buyer ? words('verdict_at_risk', buyer) : words('verdict_at_risk_anyone'), sub }
    case 'clear': return { title: buyer ? words('verdict_clear', buyer) : words('verdict_clear_anyone'), sub: words('sub_clear') }
    case 'unknown': return valueOf(facts.access) === false
      ? { title: words('verdict_unknown_access'), sub: words('sub_unknown_access') }
      : { title: words('verdict_unknown'), sub: words('sub_unknown') }
    case 'no-page': return { title: words('verdict_no_page'), sub: words('sub_no_page') }
    default: return verdict satisfies never
  }
}
