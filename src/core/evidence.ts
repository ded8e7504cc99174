import type { Evidence, Tier } from './cause.ts'
import type { Exchange, Notice, NoticeId, Outcome } from './facts.ts'
import type { Known, Moment } from './known.ts'
import type { WordKey } from './words.ts'

const evidence = (tier: Tier) => (says: WordKey, seenAt: Moment, ...fill: readonly string[]): Evidence =>
  fill.length > 0 ? { says, with: fill, tier, seenAt } : { says, tier, seenAt }

/** Read from the page. */
export const seen = evidence('seen')
/** Found out by asking the browser or the network. */
export const measured = evidence('measured')
/** What the seller said. */
export const answered = evidence('answered')
/** Known from the article alone. */
export const reported = evidence('reported')

/** The seller's answer as evidence, if it is `wanted`. */
export function saidSo(answer: Known<boolean>, says: WordKey, wanted = true): Evidence | undefined {
  return answer.known && answer.value === wanted ? answered(says, answer.seenAt) : undefined
}

/** A notice of one of these ids as evidence, quoting the page, with how it was recognised. */
export function seenNotice(notices: Known<readonly Notice[]>, ...ids: readonly NoticeId[]): (Evidence & { readonly by: Notice['by'] }) | undefined {
  if (!notices.known) return undefined
  const notice = notices.value.find(({ id }) => ids.includes(id))
  if (!notice) return undefined
  const quoted = notice.quote === '' ? seen('evidence_notice_mark', notices.seenAt) : seen('evidence_notice', notices.seenAt, notice.quote)
  return { ...quoted, by: notice.by }
}

export const succeeded = (outcome: Outcome): boolean => 'status' in outcome && outcome.status < 400

/** The HTTP status of an outcome, `undefined` where the network failed. */
export const statusOf = (outcome: Outcome): number | undefined => ('status' in outcome ? outcome.status : undefined)

/** The network fault of an outcome, `undefined` where an answer came. */
export const faultOf = (outcome: Outcome) => ('fault' in outcome ? outcome.fault : undefined)

/** The last send of this thread that came to an end, left out where the page itself gave it up. */
export function lastSend(sends: Known<readonly Exchange[]>): Exchange | undefined {
  return sends.known ? sends.value.filter(({ outcome }) => faultOf(outcome) !== 'aborted').at(-1) : undefined
}

/** The last send if it failed and none has succeeded since. */
export function failedSend(sends: Known<readonly Exchange[]>): Exchange | undefined {
  const last = lastSend(sends)
  return last && !succeeded(last.outcome) ? last : undefined
}

/** Exchanges since `from`, oldest first. */
export function traffic(exchanges: Known<readonly Exchange[]>, from: Moment = 0): readonly Exchange[] {
  return exchanges.known ? exchanges.value.filter(({ at }) => at >= from) : []
}
