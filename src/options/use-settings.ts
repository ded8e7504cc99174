import { useEffect, useState } from 'preact/hooks'
import { defaultSettings, type SettingName, type Settings } from '../core/settings.ts'
import { changeSettings, onSettingsChange, readSettings, type SettingsState } from '../platform/settings-store.ts'

/** The settings as a section shows and changes them. */
export interface SettingsUse {
  readonly settings: Settings
  /** Set by an administrator, not to be changed here. */
  readonly isLocked: (name: SettingName) => boolean
  readonly change: (change: Partial<Settings>) => Promise<boolean>
}

interface UsedSettings { readonly use: SettingsUse; readonly ready: boolean; /** The last change could not be kept. */ readonly refused: boolean }

/** Follows the settings, whoever changes them. */
export function useSettings(): UsedSettings {
  const [state, setState] = useState<SettingsState>({ settings: defaultSettings, locked: [] })
  const [ready, setReady] = useState(false)
  const [refused, setRefused] = useState(false)
  useEffect(() => {
    const take = (next: SettingsState): void => {
      setState(next)
      setReady(true)
    }
    onSettingsChange(take)
    void readSettings().then(take)
  }, [])
  const change = async (part: Partial<Settings>): Promise<boolean> => {
    const kept = await changeSettings(state.settings, part)
    setRefused(!kept)
    setState(await readSettings())
    return kept
  }
  return { use: { settings: state.settings, isLocked: (name) => state.locked.includes(name), change }, ready, refused }
}
