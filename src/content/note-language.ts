import type { Settings } from '../core/settings.ts'
import { askBackground } from '../platform/messages.ts'
import { useWords } from '../platform/words.ts'

type Language = Settings['language']

/** How long the background may take to answer, in milliseconds. */
const answerWithin = 2500

/**
 * A way to take up the words of a chosen language, which come from the background: no page may load this extension's files.
 * `false`: they did not come, and are asked for at the next call.
 */
export function noteLanguage(): (language: Language) => Promise<boolean> {
  let taken: Language = 'auto'
  let wanted: Language = 'auto'
  return async (language) => {
    wanted = language
    if (language === taken) return true
    const reply = language === 'auto' ? undefined : await askBackground('readNoteWords', {}, answerWithin)
    // Another language was chosen meanwhile: these are no longer its words.
    if (wanted !== language) return true
    if (reply?.ok === false) return false
    useWords(reply?.value ?? undefined)
    taken = language
    return true
  }
}
