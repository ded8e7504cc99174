import { findingKinds } from './finding-kind.ts'
import type { Items } from './items.ts'
import { asSettings, readers, settingNames, type SettingName, type Settings } from './settings.ts'

/** Settings that are lists: each entry is kept as an item of its own, so that two windows never lose each other's. */
const lists = ['kindsOff', 'hintsOff', 'allowed'] as const satisfies readonly SettingName[]
type List = (typeof lists)[number]
const isList = (name: SettingName): name is List => lists.some((one) => one === name)

/** Settings of this machine alone, which never follow the browser account. */
export const ownSettings: readonly SettingName[] = ['sync']

const entryKey = (name: List, entry: string): string => `${name}:${entry}`

/** The settings that kept items make up. */
export function settingsOf(items: Items): Settings {
  const given: Record<string, unknown> = {}
  for (const name of settingNames) given[name] = isList(name) ? entries(items, name) : items.get(name)?.value
  return asSettings(given)
}

function entries(items: Items, name: List): readonly string[] {
  const start = entryKey(name, '')
  const kept = [...items].filter(([key, { value }]) => key.startsWith(start) && value === true)
  return kept.map(([key]) => key.slice(start.length)).sort((a, b) => (a < b ? -1 : 1))
}

/** The changes of items that lead from one state of settings to another. */
export function settingChanges(before: Settings, after: Partial<Settings>): Record<string, unknown> {
  const changes: [string, unknown][] = []
  for (const name of settingNames) {
    const value = Object.hasOwn(after, name) ? after[name] : undefined
    if (value === undefined) continue
    if (isList(name)) {
      const had: readonly string[] = before[name]
      const has: readonly string[] = readers[name](value)
      for (const entry of has) if (!had.includes(entry)) changes.push([entryKey(name, entry), true])
      for (const entry of had) if (!has.includes(entry)) changes.push([entryKey(name, entry), null])
    } else if (value !== before[name]) changes.push([name, readers[name](value)])
  }
  return Object.fromEntries(changes)
}

/** Whether a key is one that settings are kept under. */
export const isSettingKey = (key: string): boolean =>
  settingNames.some((name) => (isList(name) ? key.startsWith(entryKey(name, '')) : key === name))
  && (!key.startsWith('kindsOff:') || findingKinds.some((kind) => key === entryKey('kindsOff', kind)))
