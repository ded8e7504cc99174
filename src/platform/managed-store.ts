import { readers, settingNames, type SettingName, type Settings } from '../core/settings.ts'
import { browser } from './browser.ts'

/** What an agency has preset for its people (`managed-schema.json`), and can't be changed here. Nothing where nobody did. */
export async function readManaged(): Promise<Partial<Settings>> {
  try {
    const stored = await browser.storage.managed.get()
    const given = settingNames.filter((name) => Object.hasOwn(stored, name))
    return Object.fromEntries(given.map((name): [SettingName, unknown] => [name, readers[name](stored[name])]))
  } catch {
    // Firefox refuses where no administrator has set anything.
    return {}
  }
}

/** Calls back when the administrator changes the presets. */
export function onManagedChange(changed: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') changed()
  })
}
