import { findingKinds, type FindingKind } from './finding-kind.ts'
import { isLanguage, type Language } from './language.ts'

/** What the seller has set. */
export interface Settings {
  /** Kinds never to warn about. */
  readonly kindsOff: readonly FindingKind[]
  /** Hold the first press of Send for a certain finding that breaks a rule. */
  readonly pauseBeforeSending: boolean
  /** Also mark harmless words that are known to hold messages up. */
  readonly markMayBeHeld: boolean
  /** Ids of writing hints never to show. */
  readonly hintsOff: readonly string[]
  /** Addresses and words never to mark, as the seller wrote them. */
  readonly allowed: readonly string[]
  /** The language of the words; `auto` is the browser's. */
  readonly language: Language | 'auto'
  /** Keep verdicts and what became of messages over time, on this machine. */
  readonly history: boolean
  /** Settings and replies follow the seller's browser account. */
  readonly sync: boolean
}

export type SettingName = keyof Settings

export const defaultSettings: Settings = {
  kindsOff: [], pauseBeforeSending: true, markMayBeHeld: false, hintsOff: [], allowed: [], language: 'auto', history: true, sync: true,
}

/** How many allowed words and hints are kept, and how long each may be, in UTF-16 code units. */
const most = 200
export const longestAllowed = 120

const isKind = (kind: unknown): kind is FindingKind => findingKinds.some((one) => one === kind)

/** Short texts, each once, blank ones left out. */
function texts(value: unknown, fallback: readonly string[]): readonly string[] {
  if (!Array.isArray(value)) return fallback
  const fitting = value.filter((one): one is string => typeof one === 'string' && one.length <= longestAllowed).map((one) => one.trim())
  return [...new Set(fitting.filter((one) => one !== ''))].slice(0, most)
}

const flag = (value: unknown, fallback: boolean): boolean => (typeof value === 'boolean' ? value : fallback)

/** How each setting is read from what storage or a file holds: what does not fit is the default. */
export const readers: { readonly [Name in SettingName]: (value: unknown) => Settings[Name] } = {
  kindsOff: (value) => (Array.isArray(value) ? [...new Set(value.filter(isKind))] : defaultSettings.kindsOff),
  pauseBeforeSending: (value) => flag(value, defaultSettings.pauseBeforeSending),
  markMayBeHeld: (value) => flag(value, defaultSettings.markMayBeHeld),
  hintsOff: (value) => texts(value, defaultSettings.hintsOff),
  allowed: (value) => texts(value, defaultSettings.allowed),
  language: (value) => (isLanguage(value) ? value : defaultSettings.language),
  history: (value) => flag(value, defaultSettings.history),
  sync: (value) => flag(value, defaultSettings.sync),
}

export const settingNames = Object.keys(readers) as readonly SettingName[]

/** What storage or a file holds, made into settings: every part that does not fit is the default. Inherited parts do not count. */
export function asSettings(stored: unknown): Settings {
  const given = typeof stored === 'object' && stored !== null ? stored as Record<string, unknown> : {}
  const read = settingNames.map((name) => [name, readers[name](Object.hasOwn(given, name) ? given[name] : undefined)])
  return Object.fromEntries(read) as unknown as Settings
}
