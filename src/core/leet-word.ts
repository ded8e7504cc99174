import type { Joined } from './joined.ts'
import { hashNext, hashStart, type Lexicon } from './lexicon.ts'
import type { TokenColumns } from './token-columns.ts'
import { signToken, wordToken } from './tokens.ts'

/** Shortest word in pieces that has digits or signs in place of letters too, in code units. */
const shortestPieced = 5

/** Longest word with digits or signs in place of letters, in code units. */
const longestLeet = 16

/** What digits and signs stand for in place of letters; "1" and "|" and "!" stand for "i" or "l". */
const letterFor = new Map([...'0o3e4a5s7t8b@a$s'].reduce<[number, number][]>((pairs, character, index, all) => {
  if (index % 2 === 0) pairs.push([character.charCodeAt(0), (all[index + 1] ?? '').charCodeAt(0)])
  return pairs
}, []))

const barLike = new Set([...'1!|'].map((character) => character.charCodeAt(0)))

/** Signs that may stand in place of a letter: "!", "$", "@", "|". */
export const isLetterSign = (code: number): boolean => code === 33 || code === 36 || code === 64 || code === 124

/** Signs that part the pieces of a word: full stop, hyphen, underscore. */
const isPieceSign = (code: number): boolean => code === 46 || code === 45 || code === 95

/** A known word with digits or signs in place of letters ("te1egram"), signs behind it left out where they are none of its letters. */
export function leetWord(tokens: TokenColumns, lexicon: Lexicon, index: number): Joined | undefined {
  const { text, start, end, kind, count } = tokens
  const from = start[index] ?? 0
  if (index > 0 && end[index - 1] === from && kind[index - 1] !== signToken) return undefined
  if (kind[index] === signToken && !isLetterSign(text.charCodeAt(from))) return undefined
  let last = index
  let lastBare = -1
  let bare = kind[index] !== signToken
  let letters = kind[index] === wordToken
  while (last + 1 < count && start[last + 1] === end[last] && (end[last + 1] ?? 0) - from <= longestLeet) {
    const next = last + 1
    if (kind[next] === signToken && !isLetterSign(text.charCodeAt(start[next] ?? 0)) && !(isPieceSign(text.charCodeAt(start[next] ?? 0)) && kind[next + 1] === wordToken && start[next + 1] === end[next])) break
    if (kind[next] === signToken) {
      if (bare && last > index) lastBare = last
      bare = false
    }
    letters ||= kind[next] === wordToken
    last = next
  }
  if (!letters) return undefined
  let lastLetter = last
  while (lastLetter > index && kind[lastLetter] === signToken) lastLetter -= 1
  const match = (stop: number): Joined | undefined => (stop > index ? leetMatch(tokens, lexicon, index, stop) : undefined)
  return match(last) ?? (lastLetter < last ? match(lastLetter) : undefined) ?? match(lastBare)
}

function leetMatch(tokens: TokenColumns, lexicon: Lexicon, index: number, last: number): Joined | undefined {
  const { text, start, end } = tokens
  const from = start[index] ?? 0
  const to = end[last] ?? 0
  for (const bar of [105, 108]) {
    let hash = hashStart
    let plainLetters = 0
    let skipped = 0
    let replaced = 0
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at)
      if (isPieceSign(code)) {
        skipped += 1
        continue
      }
      if (code >= 97) plainLetters += 1
      if (code < 97 || code === 124) replaced += 1
      hash = hashNext(hash, barLike.has(code) ? bar : (letterFor.get(code) ?? code))
    }
    const slot = lexicon.find(hash, to - from - skipped)
    if (slot >= 0 && lexicon.leet[slot] === 1 && plainLetters >= 2 && replaced > 0 && (skipped === 0 || to - from - skipped >= shortestPieced)) return { slot, last, disguised: true }
  }
  return undefined
}
