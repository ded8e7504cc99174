import type { Settings } from '../core/settings.ts'
import { loadWords } from './load-words.ts'
import { readSettings } from './settings-store.ts'
import { useWords } from './words.ts'

let taken: Settings['language'] = 'auto'

/** Has all words come from the language that the seller chose, read anew only when it is another. */
export async function takeChosenWords(): Promise<void> {
  const { language } = (await readSettings()).settings
  if (language === taken) return
  taken = language
  useWords(await loadWords(language))
}
