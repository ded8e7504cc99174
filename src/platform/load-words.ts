import { asWordTable, type WordTable } from '../core/fill-words.ts'
import type { Language } from '../core/language.ts'
import { browser } from './browser.ts'

/** The words of a language, out of this extension's own files. `undefined` if they can't be read: the browser's own stand in. */
export async function loadWords(language: Language | 'auto'): Promise<WordTable | undefined> {
  if (language === 'auto') return undefined
  try {
    const reply = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`))
    return asWordTable(await reply.json())
  } catch {
    return undefined
  }
}
