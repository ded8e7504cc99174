import { readers, settingNames, type SettingName, type Settings } from './settings.ts'

/** How the file is built. Version 1 held the first two settings at its top. */
export const fileVersion = 2
/** The largest file that is read, in bytes. */
export const largestFile = 1_000_000
const product = 'clear-to-send'
/** How many saved replies are taken from a file, and how long each may be as text. */
const mostReplies = 300
const longestReply = 8000

/** What a file brings: the settings that it holds and that fit, and saved replies as they were kept. */
export interface Imported {
  readonly settings: Partial<Settings>
  readonly replies: Readonly<Record<string, unknown>>
  /** How many parts of the file were left out, since they did not fit. */
  readonly leftOut: number
}

export type ImportResult = { readonly ok: true; readonly imported: Imported } | { readonly ok: false; readonly why: 'too-large' | 'broken' | 'not-ours' | 'newer' }

type Parts = Readonly<Record<string, unknown>>

/** Settings and replies as one file's text. */
export const exportFile = (settings: Settings, replies: Readonly<Record<string, unknown>>): string =>
  `${JSON.stringify({ product, version: fileVersion, settings, replies }, null, 2)}\n`

/** Reads a file's text. Nothing in it is believed: each part is checked, inherited names do not count. */
export function importFile(text: string): ImportResult {
  if (text.length > largestFile) return { ok: false, why: 'too-large' }
  const file = parse(text)
  if (file === undefined) return { ok: false, why: 'broken' }
  if (!isParts(file) || own(file, 'product') !== product) return { ok: false, why: 'not-ours' }
  const version = own(file, 'version')
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { ok: false, why: 'not-ours' }
  if (version > fileVersion) return { ok: false, why: 'newer' }
  let migrated: Parts = file
  for (const migrate of migrations.slice(version - 1)) migrated = migrate(migrated)
  return { ok: true, imported: read(migrated) }
}

/** The way from each version to the next, first to last. */
const migrations: readonly ((file: Parts) => Parts)[] = [
  ({ kindsOff, pauseBeforeSending }) => ({ settings: { ...(kindsOff === undefined ? {} : { kindsOff }), ...(pauseBeforeSending === undefined ? {} : { pauseBeforeSending }) } }),
]

function read(file: Parts): Imported {
  const given = own(file, 'settings')
  const settings = isParts(given) ? given : {}
  const names = settingNames.filter((name) => Object.hasOwn(settings, name))
  const fitting = names.filter((name) => fits(name, settings[name]))
  const replies = own(file, 'replies')
  const entries = isParts(replies) ? Object.entries(replies) : []
  const kept = entries.filter(([key, value]) => key !== '__proto__' && key.length <= 100 && lengthOf(value) <= longestReply).slice(0, mostReplies)
  return {
    settings: Object.fromEntries(fitting.map((name) => [name, readers[name](settings[name])])),
    replies: Object.fromEntries(kept),
    leftOut: Object.keys(settings).length - fitting.length + entries.length - kept.length,
  }
}

/** A value fits a setting when reading it keeps something of it. */
function fits(name: SettingName, value: unknown): boolean {
  const taken = readers[name](value)
  return Array.isArray(value) ? Array.isArray(taken) : taken === value
}

/** How long a value is as text. What is nested so deeply that it can't be written is longer than anything. */
function lengthOf(value: unknown): number {
  try {
    return JSON.stringify(value).length
  } catch {
    return Infinity
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null && !Array.isArray(value)
const own = (parts: Parts, name: string): unknown => (Object.hasOwn(parts, name) ? parts[name] : undefined)
