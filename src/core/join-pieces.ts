import { hashNext, hashOf, hashStart, type Lexicon } from './lexicon.ts'
import { numberToken, signToken, wordToken } from './tokens.ts'
import type { TokenColumns } from './lexer.ts'

/** Most pieces of one word typed in pieces. */
const mostPieces = 6
/** Longest piece behind a dot that is taken for the ending of an address, so that nothing is joined over it. */
const longestEnding = 3
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

/** Signs typed in the place of a letter that is left for the reader to guess: "sk*pe". */
export const isMask = (code: number): boolean => code === 42 || code === 35 || code === 95 || code === 126 || code === 94 || code === 37 || code === 43

/** Replaces tokens that together make one known word by that word. Linear: each look-ahead is bounded. */
export function joinPieces(tokens: TokenColumns, lexicon: Lexicon, { head, mixed }: { readonly head: number; readonly mixed: boolean }): void {
  const { start, end, kind, classes, value, disguised, count } = tokens
  let kept = 0
  for (let index = 0; index < count; ) {
    const joined = (mixed ? (leetWord(tokens, lexicon, index) ?? maskedWord(tokens, lexicon, index)) : undefined) ?? (((classes[index] ?? 0) & head) === 0 ? undefined : wordInPieces(tokens, lexicon, index, head))
    if (joined === undefined && kept === index) {
      kept += 1
      index += 1
      continue
    }
    start[kept] = start[index] ?? 0
    if (joined === undefined) {
      end[kept] = end[index] ?? 0
      kind[kept] = kind[index] ?? 0
      classes[kept] = classes[index] ?? 0
      value[kept] = value[index] ?? -1
      disguised[kept] = 0
      index += 1
    } else {
      end[kept] = end[joined.last] ?? 0
      kind[kept] = wordToken
      classes[kept] = lexicon.classes[joined.slot] ?? 0
      value[kept] = lexicon.values[joined.slot] ?? -1
      disguised[kept] = joined.disguised ? 1 : 0
      tokens.seen |= classes[kept] ?? 0
      index = joined.last + 1
    }
    kept += 1
  }
  tokens.count = kept
}

interface Joined {
  readonly slot: number
  /** Index of the last token that belongs to the word. */
  readonly last: number
  readonly disguised: boolean
}

function leetWord(tokens: TokenColumns, lexicon: Lexicon, index: number): Joined | undefined {
  const { text, start, end, kind, count } = tokens
  const from = start[index] ?? 0
  if (index > 0 && end[index - 1] === from && kind[index - 1] !== signToken) return undefined
  const first = kind[index]
  if (first === signToken && !isLetterSign(text.charCodeAt(from))) return undefined
  if (index + 1 >= count || end[index] !== start[index + 1]) return undefined
  let last = index
  let lastBare = -1
  let bare = first !== signToken
  let letters = first === wordToken
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
  if (!letters || last === index) return undefined
  return leetMatch(tokens, lexicon, index, last) ?? (lastBare > index ? leetMatch(tokens, lexicon, index, lastBare) : undefined)
}

function leetMatch(tokens: TokenColumns, lexicon: Lexicon, index: number, last: number): Joined | undefined {
  const { text, start, end } = tokens
  const from = start[index] ?? 0
  const to = end[last] ?? 0
  if (to - from < 3) return undefined
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
    if (slot >= 0 && lexicon.leet[slot] === 1 && plainLetters >= 2 && replaced > 0 && (skipped === 0 || to - from - skipped >= shortestMasked)) return { slot, last, disguised: true }
  }
  return undefined
}

/** Shortest and longest word with a masked letter, in code units. */
const shortestMasked = 5
const longestMasked = 12

/** "sk*pe": a known name with one letter masked. */
function maskedWord(tokens: TokenColumns, lexicon: Lexicon, index: number): Joined | undefined {
  const { text, start, end, kind, count } = tokens
  const last = index + 2
  if (last >= count || kind[index] !== wordToken || kind[index + 1] !== signToken || kind[last] !== wordToken) return undefined
  const [from, mask, to] = [start[index] ?? 0, end[index] ?? 0, end[last] ?? 0]
  if (start[index + 1] !== mask || start[last] !== mask + 1 || !isMask(text.charCodeAt(mask)) || to - from < shortestMasked || to - from > longestMasked) return undefined
  const head = hashOf(text, from, mask)
  for (let letter = 97; letter <= 122; letter++) {
    const slot = lexicon.find(hashOf(text, mask + 1, to, hashNext(head, letter)), to - from)
    if (slot >= 0 && lexicon.leet[slot] === 1) return { slot, last, disguised: true }
  }
  return undefined
}

/** A sign or a single space that may stand between the pieces of a word; code of the sign, 32 for a space, 0 for nothing of the sort. */
function pieceSeparator(tokens: TokenColumns, index: number): { readonly code: number; readonly next: number } | undefined {
  const { text, start, end, kind, count } = tokens
  const stop = end[index] ?? 0
  if (index + 1 >= count) return undefined
  const gap = (start[index + 1] ?? 0) - stop
  if (kind[index + 1] === wordToken) return gap <= 1 ? { code: text.charCodeAt(stop), next: index + 1 } : undefined
  if (kind[index + 1] !== signToken || gap !== 0 || index + 2 >= count || start[index + 2] !== end[index + 1] || kind[index + 2] === numberToken) return undefined
  const code = text.charCodeAt(stop)
  const letters = lettersFrom(text, stop + 1)
  if (code === 46 && letters > 1 && letters <= longestEnding) return undefined
  return '-_.*~/|+\''.includes(String.fromCharCode(code)) ? { code, next: index + 2 } : undefined
}

/** Number of letters from an offset on, as far as an ending goes. */
function lettersFrom(text: string, from: number): number {
  let at = from
  while (at - from <= longestEnding && text.charCodeAt(at) >= 97 && text.charCodeAt(at) <= 122) at += 1
  return at - from
}

function wordInPieces(tokens: TokenColumns, lexicon: Lexicon, index: number, headClass: number): Joined | undefined {
  const { text, start, end, kind } = tokens
  if (kind[index] !== wordToken) return undefined
  let hash = hashOf(text, start[index] ?? 0, end[index] ?? 0)
  let length = (end[index] ?? 0) - (start[index] ?? 0)
  let last = index
  let best: Joined | undefined
  for (let pieces = 1; pieces < mostPieces; pieces++) {
    const separator = pieceSeparator(tokens, last)
    if (separator === undefined || kind[separator.next] !== wordToken) return best
    last = separator.next
    const from = start[last] ?? 0
    const to = end[last] ?? 0
    hash = hashOf(text, from, to, hash)
    length += to - from
    const slot = lexicon.find(hash, length)
    if (slot < 0) return best
    const splittable = lexicon.splittable[slot] ?? 0
    if (splittable > 0) best = { slot, last, disguised: splittable === 1 }
    if (((lexicon.classes[slot] ?? 0) & headClass) === 0) return best
  }
  return best
}
