import { hashNext, hashOf } from '../../core/lexicon.ts'
import { classes } from '../words/classes.ts'
import { lexicon } from '../words/lexicon.ts'

/** Longest number word, and longest word that is read as several of them, in code units. */
const longestWord = 12

const longestJoined = 120

/** "twozerotwofive" as digits: number words of any language with nothing between. */
export function joinedDigits(text: string): string | undefined {
  let digits = ''
  for (let at = 0; at < text.length; ) {
    let best = -1
    let hash = hashOf(text, at, Math.min(at + 1, text.length))
    for (let length = 2; length <= longestWord && at + length <= text.length; length++) {
      hash = hashNext(hash, text.charCodeAt(at + length - 1))
      const slot = lexicon.find(hash, length)
      if (slot >= 0 && ((lexicon.classes[slot] ?? 0) & classes.digit) !== 0 && (lexicon.values[slot] ?? 10) < 10) best = length
    }
    if (best < 0 || text.length > longestJoined) return undefined
    const slot = lexicon.find(hashOf(text, at, at + best), best)
    digits += String(lexicon.values[slot] ?? 0)
    at += best
  }
  return digits
}
