import { useEffect, useState } from 'preact/hooks'
import { asHistory, type ReadHistory } from '../core/history.ts'
import { pruned } from '../core/history-append.ts'
import { onLocalChange, readLocal } from '../platform/local-store.ts'
import { onSettingsChange, readSettings, type SettingsState } from '../platform/settings-store.ts'
import { historyKey } from '../probes/history.ts'

export interface Kept { readonly read: ReadHistory; readonly on: boolean; readonly now: number }

/** The history and whether it is on, as storage has them now. `undefined` until storage has answered. */
export function useHistory(): Kept | undefined {
  const [history, setHistory] = useState<{ readonly read: ReadHistory; readonly now: number }>()
  const [on, setOn] = useState<boolean>()
  useEffect(() => {
    const take = (stored: unknown): void => {
      const read = asHistory(stored)
      const now = Date.now()
      setHistory({ read: read.newer ? read : { ...read, events: pruned(read.events, now) }, now })
    }
    const takeSettings = ({ settings }: SettingsState): void => setOn(settings.history)
    onLocalChange(historyKey, take)
    onSettingsChange(takeSettings)
    void readLocal(historyKey).then(take)
    void readSettings().then(takeSettings)
  }, [])
  return history && on !== undefined ? { ...history, on } : undefined
}
