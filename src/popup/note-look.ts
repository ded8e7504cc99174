import type { Diagnosis } from '../core/diagnose.ts'
import { valueOf, type Moment } from '../core/known.ts'
import { tellBackground } from '../platform/messages.ts'
import type { Gathered } from '../probes/gather.ts'

/** Tells the background what came of a look that is over and began at this moment, for the history: verdict, the reasons that made it, what the thread shows. */
export function noteLook(at: Moment, { facts, tab, state }: Gathered, { verdict, found }: Diagnosis): void {
  if (state !== 'done' || !tab || tab.private || verdict === 'no-page') return
  const buyer = valueOf(facts.buyer)
  const last = valueOf(facts.lastMessage)
  const thread = buyer === undefined ? null : { buyer, held: last === 'held' || last === 'hidden', first: valueOf(facts.replyClock)?.first ?? null }
  tellBackground('noteLook', { tabId: tab.id, at, verdict, causes: found.filter(({ finding }) => finding.effect !== 'none').map(({ cause }) => cause.id), thread })
}
