import { findingKinds } from '../core/finding-kind.ts'
import { words } from '../platform/words.ts'
import { kindTitle } from '../ui/cause-words.ts'
import { Switch } from './Switch.tsx'
import type { SettingsUse } from './use-settings.ts'

/** What is marked in drafts, and the pause before sending. */
export function DraftSection({ use: { settings, isLocked, change } }: { readonly use: SettingsUse }) {
  const { kindsOff } = settings
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{words('settings_drafts')}</h2>
      <fieldset class="fields">
        <legend class="soft">{words('settings_kinds')}</legend>
        {findingKinds.map((kind) => (
          <Switch
            key={kind} name={`kind-${kind}`} label={kindTitle(kind)} checked={!kindsOff.includes(kind)} locked={isLocked('kindsOff')}
            change={(on) => void change({ kindsOff: on ? kindsOff.filter((one) => one !== kind) : [...kindsOff, kind] })}
          />
        ))}
      </fieldset>
      <Switch
        name="markMayBeHeld" label={words('settings_may_be_held')} hint={words('settings_may_be_held_hint')} checked={settings.markMayBeHeld} locked={isLocked('markMayBeHeld')}
        change={(markMayBeHeld) => void change({ markMayBeHeld })}
      />
      <Switch
        name="pauseBeforeSending" label={words('settings_pause')} hint={words('settings_pause_hint')} checked={settings.pauseBeforeSending} locked={isLocked('pauseBeforeSending')}
        change={(pauseBeforeSending) => void change({ pauseBeforeSending })}
      />
    </section>
  )
}
