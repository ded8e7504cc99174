import { render, type ComponentChildren } from 'preact'
import type { Settings } from '../core/settings.ts'
import { loadWords } from '../platform/load-words.ts'
import { onSettingsChange, readSettings, type SettingsState } from '../platform/settings-store.ts'
import { direction, locale, useWords, words } from '../platform/words.ts'
import type { FullPage } from './full-pages.ts'
import { PageFrame } from './PageFrame.tsx'

/** Takes the seller's language, gives it to the document and draws; again whenever the seller chooses another one. */
export async function startInLanguage(draw: () => void): Promise<void> {
  let language: Settings['language'] | undefined
  const take = async ({ settings }: SettingsState): Promise<void> => {
    if (settings.language === language) return
    language = settings.language
    const table = await loadWords(language)
    // Another one may have been chosen meanwhile.
    if (settings.language !== language) return
    useWords(table)
    document.documentElement.lang = locale()
    document.documentElement.dir = direction()
    draw()
  }
  onSettingsChange((state) => void take(state))
  await take(await readSettings())
}

/** Shows a full page: its content in the frame, in the seller's language. `content` makes it anew for another language. */
export function startPage(page: FullPage, content: () => ComponentChildren): void {
  const root = document.getElementById('page')
  if (!root) return
  void startInLanguage(() => {
    document.title = `${words(`page_${page}`)} – ${words('name')}`
    render(<PageFrame key={locale()} page={page}>{content()}</PageFrame>, root)
    document.documentElement.dataset.state = 'done'
  })
}
