import { hashNext, hashOf } from '../../core/lexicon.ts'
import { classes } from '../words/classes.ts'
import { lexicon } from '../words/lexicon.ts'

/** Longest number word, and longest word that is read as several of them, in code units. */
const longestWord = 12

const longestJoined = 120

/** "twozerotwofive" as digits: number words of any language with nothing between. Where several readings begin, the one that reads to the end counts. */
export function joinedDigits(text: string): string | undefined {
  if (text.length > longestJoined) return undefined
  const read: (string | undefined)[] = Array.from({ length: text.length + 1 })
  read[0] = ''
  for (let at = 0; at < text.length; at++) {
    const before = read[at]
    if (before === undefined) continue
    let hash = hashOf(text, at, at + 1)
    for (let length = 2; length <= longestWord && at + length <= text.length; length++) {
      hash = hashNext(hash, text.charCodeAt(at + length - 1))
      const slot = lexicon.find(hash, length)
      if (slot >= 0 && ((lexicon.classes[slot] ?? 0) & classes.digit) !== 0 && (lexicon.values[slot] ?? 10) < 10) read[at + length] = before + String(lexicon.values[slot] ?? 0)
    }
  }
  return read[text.length]
}
