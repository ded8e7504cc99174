import { useState } from 'preact/hooks'
import { longestAllowed } from '../core/settings.ts'
import { words } from '../platform/words.ts'
import type { SettingsUse } from './use-settings.ts'

/** Addresses and words that are never marked. */
export function AllowedSection({ use: { settings: { allowed }, isLocked, change } }: { readonly use: SettingsUse }) {
  const [typed, type] = useState('')
  const locked = isLocked('allowed')
  const add = (event: Event): void => {
    event.preventDefault()
    const entry = typed.trim()
    if (entry === '' || allowed.includes(entry)) {
      type('')
      return
    }
    void change({ allowed: [...allowed, entry] }).then((kept) => {
      if (kept) type('')
    })
  }
  return (
    <section aria-labelledby="allowed">
      <h2 id="allowed">{words('settings_allowed')}</h2>
      <p class="soft" id="allowed-why">{words('settings_allowed_why')}{locked ? ` ${words('settings_locked')}` : ''}</p>
      <form class="row" onSubmit={add}>
        <label class="spoken" for="allow">{words('settings_allowed_field')}</label>
        <input
          id="allow" type="text" data-allow value={typed} maxLength={longestAllowed} disabled={locked} aria-describedby="allowed-why" dir="auto" autocomplete="off" spellcheck={false}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
        <button type="submit" disabled={locked}>{words('settings_allowed_add')}</button>
      </form>
      {allowed.length > 0 && (
        <ul class="entries">
          {allowed.map((entry) => (
            <li key={entry} data-allowed={entry}>
              <span><bdi>{entry}</bdi></span>
              <button type="button" class="quiet" disabled={locked} aria-label={words('settings_remove_named', entry)} onClick={() => void change({ allowed: allowed.filter((one) => one !== entry) })}>{words('settings_remove')}</button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
