import { isLanguage, languages, languageTag } from '../core/language.ts'
import { words } from '../platform/words.ts'
import type { SettingsUse } from './use-settings.ts'

/** The language of pages and notes. */
export function LanguageSection({ use: { settings: { language }, isLocked, change } }: { readonly use: SettingsUse }) {
  const locked = isLocked('language')
  return (
    <section aria-labelledby="language-title">
      <h2 id="language-title">{words('settings_language')}</h2>
      <label class="spoken" for="language">{words('settings_language')}</label>
      <select
        id="language" data-setting="language" value={language} disabled={locked}
        onChange={({ currentTarget: { value } }) => void change({ language: isLanguage(value) ? value : 'auto' })}
      >
        <option value="auto">{words('settings_language_auto')}</option>
        {languages.map((one) => <option key={one} value={one} lang={languageTag(one)}>{ownName(languageTag(one))}</option>)}
      </select>
      {locked && <p class="soft">{words('settings_locked')}</p>}
    </section>
  )
}

/** A language by the name that it gives itself. */
function ownName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
}
