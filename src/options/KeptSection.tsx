import { useEffect, useState } from 'preact/hooks'
import { eraseAll } from '../platform/erase.ts'
import { forgetPointed, onPointedChange, readPointed } from '../platform/pointed-store.ts'
import { words } from '../platform/words.ts'
import { Switch } from './Switch.tsx'
import type { SettingsUse } from './use-settings.ts'

/** What is kept on this machine, and the ways to end that. */
export function KeptSection({ use: { settings, isLocked, change } }: { readonly use: SettingsUse }) {
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{words('settings_kept')}</h2>
      <Switch name="history" label={words('settings_history')} hint={words('settings_history_hint')} checked={settings.history} locked={isLocked('history')} change={(history) => void change({ history })} />
      <Switch name="sync" label={words('settings_sync')} hint={words('settings_sync_hint')} checked={settings.sync} locked={isLocked('sync')} change={(sync) => void change({ sync })} />
      <Pointed />
      <Erase />
    </section>
  )
}

/** The message box that the seller pointed at. */
function Pointed() {
  const [pointed, show] = useState(false)
  useEffect(() => {
    onPointedChange((stored) => show(stored !== undefined))
    void readPointed().then((stored) => show(stored !== undefined))
  }, [])
  return (
    <div class="fields">
      <h3>{words('settings_pointed')}</h3>
      <div class="row" data-pointed={pointed}>
        <p>{words(pointed ? 'settings_pointed_known' : 'settings_pointed_none')}</p>
        {pointed && <button type="button" class="quiet" onClick={() => void forgetPointed()}>{words('settings_forget')}</button>}
      </div>
    </div>
  )
}

/** Erasing asks twice, in the same place. */
function Erase() {
  const [sure, ask] = useState(false)
  const [said, say] = useState<'settings_erased' | 'settings_not_erased'>()
  const press = (): void => {
    ask(!sure)
    if (sure) void eraseAll().then((done) => say(done ? 'settings_erased' : 'settings_not_erased'))
    else say(undefined)
  }
  return (
    <div class="fields">
      <h3>{words('settings_erase_title')}</h3>
      <p class="soft">{words('settings_erase_why')}</p>
      <div class="row">
        <button type="button" class="danger" data-erase onClick={press}>{words(sure ? 'settings_erase_sure' : 'settings_erase')}</button>
        {sure && <button type="button" onClick={() => ask(false)}>{words('settings_cancel')}</button>}
      </div>
      <p role="status" class={said ? 'said' : ''}>{said && words(said)}</p>
    </div>
  )
}
