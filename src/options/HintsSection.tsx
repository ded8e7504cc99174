import { hints } from '../coach/index.ts'
import { words } from '../platform/words.ts'
import { Switch } from './Switch.tsx'
import type { SettingsUse } from './use-settings.ts'

/** Which writing hints the popup may give. */
export function HintsSection({ use: { settings: { hintsOff }, isLocked, change } }: { readonly use: SettingsUse }) {
  return (
    <section aria-labelledby="hints">
      <h2 id="hints">{words('settings_hints')}</h2>
      <p class="soft">{words('hints_what')}</p>
      <div class="fields">
        {hints.map(({ id }) => (
          <Switch
            key={id} name={`hint-${id}`} label={words(`hint_${id}_title`)} checked={!hintsOff.includes(id)} locked={isLocked('hintsOff')}
            change={(on) => void change({ hintsOff: on ? hintsOff.filter((one) => one !== id) : [...hintsOff, id] })}
          />
        ))}
      </div>
    </section>
  )
}
