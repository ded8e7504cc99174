import type { Certainty, RepairId } from './cause.ts'
import type { CauseId } from './cause-id.ts'
import type { Diagnosis } from './diagnose.ts'
import { faultOf, lastSend, statusOf, succeeded } from './evidence.ts'
import type { Facts } from './facts.ts'
import { valueOf, type Moment } from './known.ts'
import type { WordKey } from './words.ts'

/** One line of the text for support. Names no person, order, address or text: whoever adds them is the seller. */
export type SupportLine =
  | { readonly kind: 'reason'; readonly cause: CauseId; readonly certainty: Certainty }
  | { readonly kind: 'tried'; readonly repair: RepairId; readonly helped: boolean }
  | { readonly kind: 'said'; readonly key: WordKey; readonly with: readonly (string | number)[]; readonly at?: Moment }

const said = (key: WordKey, ...fill: readonly (string | number)[]): SupportLine => ({ kind: 'said', key, with: fill })

/** What was tried lately, as the history has it. */
export interface Tried { readonly repair: RepairId; readonly helped: boolean }

/** The facts that support can use, in the order of reading. */
export function supportLines({ verdict, found }: Diagnosis, facts: Facts, tried: readonly Tried[]): readonly SupportLine[] {
  const lines: SupportLine[] = []
  const restricted = found.some(({ cause }) => cause.id === 'account-restricted')
  if (verdict === 'blocked') lines.push(said(restricted ? 'support_restricted' : 'support_blocked'))
  else if (verdict === 'at-risk') lines.push(said('support_at_risk'))
  for (const { cause, finding } of found) if (finding.effect !== 'none') lines.push({ kind: 'reason', cause: cause.id, certainty: finding.certainty })
  const thread = valueOf(facts.thread)
  if (thread) lines.push(said(thread.fromBuyer > 0 ? 'support_buyer_wrote' : 'support_buyer_silent'))
  const orders = valueOf(facts.orders)
  if (orders) lines.push(said(orders.active ? 'support_order_active' : orders.count > 0 ? 'support_order_past' : 'support_order_none'))
  const composer = valueOf(facts.composer)
  if (composer) lines.push(said(composer.usable ? 'support_box_usable' : 'support_box_closed'))
  const send = lastSend(facts.sends)
  if (send && !succeeded(send.outcome)) lines.push({ kind: 'said', key: 'support_send_failed', with: [statusOf(send.outcome) ?? faultOf(send.outcome) ?? ''], at: send.at })
  const reply = valueOf(facts.reply)
  if (reply) lines.push(said('support_server', statusOf(reply.outcome) ?? faultOf(reply.outcome) ?? ''))
  const browser = valueOf(facts.browser)
  if (browser) lines.push(said('support_browser', browser.name, browser.major))
  for (const { repair, helped } of tried) lines.push({ kind: 'tried', repair, helped })
  return lines
}
