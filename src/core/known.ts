/** Milliseconds since the epoch, as the clock of this machine told them. */
export type Moment = number
export const isMoment = (value: unknown): value is Moment => typeof value === 'number' && Number.isFinite(value) && value > 0

/** Why something could not be looked at. */
export type Gap = 'needs-permission' | 'not-on-page' | 'page-changed' | 'two-answers' | 'timed-out' | 'unsupported' | 'not-asked'

/** A fact: what was seen and when, or the reason why nobody could look. `false` as a value never means a gap. */
export type Known<T> =
  | { readonly known: true; readonly value: T; readonly seenAt: Moment }
  | { readonly known: false; readonly why: Gap }

export const known = <T>(value: T, seenAt: Moment): Known<T> => ({ known: true, value, seenAt })

export const gap = (why: Gap): Known<never> => ({ known: false, why })

/** The value of a known fact, `undefined` for a gap. */
export const valueOf = <T>(fact: Known<T>): T | undefined => (fact.known ? fact.value : undefined)
