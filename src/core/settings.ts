import { findingKinds, type FindingKind } from './finding-kind.ts'

/** What the seller has set. */
export interface Settings {
  /** Kinds never to warn about. */
  readonly kindsOff: readonly FindingKind[]
  /** Hold the first press of Send for a certain finding that breaks a rule. */
  readonly pauseBeforeSending: boolean
}

export const defaultSettings: Settings = { kindsOff: [], pauseBeforeSending: true }

const isKind = (kind: unknown): kind is FindingKind => findingKinds.some((one) => one === kind)

/** What storage or a file holds, made into settings: every part that does not fit is the default. */
export function asSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return defaultSettings
  const { kindsOff, pauseBeforeSending } = stored as Partial<Record<keyof Settings, unknown>>
  return {
    kindsOff: Array.isArray(kindsOff) ? kindsOff.filter(isKind) : defaultSettings.kindsOff,
    pauseBeforeSending: typeof pauseBeforeSending === 'boolean' ? pauseBeforeSending : defaultSettings.pauseBeforeSending,
  }
}
