import { render, type ComponentChildren } from 'preact'
import { asSettings, type Settings } from '../core/settings.ts'
import { loadWords } from '../platform/load-words.ts'
import { onLocalChange, readLocal } from '../platform/local-store.ts'
import { direction, locale, useWords, words } from '../platform/words.ts'
import type { FullPage } from './full-pages.ts'
import { PageFrame } from './PageFrame.tsx'

const settingsKey = 'settings'

/** Takes the seller's language, gives it to the document and draws; again whenever the seller chooses another one. */
export async function startInLanguage(draw: () => void): Promise<void> {
  let language: Settings['language'] | undefined
  const take = async (stored: unknown): Promise<void> => {
    const next = asSettings(stored).language
    if (next === language) return
    language = next
    useWords(await loadWords(next))
    document.documentElement.lang = locale()
    document.documentElement.dir = direction()
    draw()
  }
  onLocalChange(settingsKey, (stored) => void take(stored))
  await take(await readLocal(settingsKey))
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
