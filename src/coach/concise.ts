import tooWordy from 'too-wordy'
import type { Hint } from '../core/hint.ts'

/** From how many words on a message is long, and a sentence. */
const longMessage = 220
const longSentence = 45

/** Too long as a whole, a sentence that never ends, or several wordy phrases (the list of `too-wordy`, those of three words and more). */
export const concise: Hint = {
  id: 'concise',
  look({ text, words, sentences, english }) {
    const endless = sentences.filter((sentence) => (sentence.match(/[\p{L}\p{N}'’-]+/gu) ?? []).length > longSentence)
    const phrases = english ? wordyIn(text) : []
    const found = [...(phrases.length >= 2 ? phrases : []), ...endless]
    return words.length > longMessage || found.length > 0 ? found : null
  },
}

const wordyIn = (text: string): readonly string[] => tooWordy(text)
  .map(({ index, offset }) => text.slice(index, index + offset))
  .filter((piece) => piece.trim().split(/\s+/).length >= 3)
