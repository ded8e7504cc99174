import { asItems } from '../core/items.ts'
import { settingChanges, settingsOf } from '../core/setting-items.ts'
import { settingNames, type SettingName, type Settings } from '../core/settings.ts'
import { onLocalChange, readLocal } from './local-store.ts'
import { onManagedChange, readManaged } from './managed-store.ts'
import { askBackground } from './messages.ts'

/** The key of all settings as items, in every storage. */
const settingsKey = 'settings'
const answerWithin = 2500

/** The settings as they hold, and those that an administrator has set. */
export interface SettingsState { readonly settings: Settings; readonly locked: readonly SettingName[] }

/** What is kept, under what an administrator has set; defaults where nothing is. */
export async function readSettings(): Promise<SettingsState> {
  const [stored, managed] = await Promise.all([readLocal(settingsKey), readManaged()])
  return { settings: { ...settingsOf(asItems(stored, Date.now())), ...managed }, locked: settingNames.filter((name) => Object.hasOwn(managed, name)) }
}

/** Calls back with the settings after each change, whichever window, machine or administrator made it. */
export function onSettingsChange(changed: (state: SettingsState) => void): void {
  const tell = (): void => void readSettings().then(changed)
  onLocalChange(settingsKey, tell)
  onManagedChange(tell)
}

/** Changes settings from one of our pages. `before`: as the page showed them. `false`: they could not be kept. */
export async function changeSettings(before: Settings, change: Partial<Settings>): Promise<boolean> {
  const reply = await askBackground('changeItems', { store: settingsKey, changes: settingChanges(before, change) }, answerWithin)
  return reply.ok && reply.value
}
