import { foldDraft } from './draft.ts'

/** One word that some detector knows. */
export interface LexiconEntry {
  /** As people write it; folded when it goes in. Spaces inside mean that the parts may also stand joined. */
  readonly word: string
  /** Bit mask of what the word can mean. */
  readonly classes: number
  /** A number that goes with it, such as what a number word counts. */
  readonly value?: number
  /** Whether the word counts when typed in pieces ("tele gram"). */
  readonly splittable?: boolean
  /** Whether the word counts with digits or signs in place of letters ("te1egram"). */
  readonly leet?: boolean
}

/** Words by hash: one look-up per word of a text, whatever the number of detectors. */
export interface Lexicon {
  /** Slot of the word with this hash and length, or -1. */
  find(hash: number, length: number): number
  readonly classes: Int32Array
  readonly values: Int16Array
  /** 1 where the word counts in pieces, 2 where that is how it is written ("cash app"). */
  readonly splittable: Uint8Array
  readonly leet: Uint8Array
}

/** All that is known of one word, in the form in which the lexer meets it. */
export interface LexiconWord {
  readonly classes: number
  /** -1 for none. */
  readonly value: number
  /** As in `Lexicon`. */
  readonly splittable: number
  readonly leet: boolean
}

/** Start value of the word hash (FNV-1a, 32 bits). */
export const hashStart = 0x811c9dc5 | 0

/** The hash after one more code unit. */
export const hashNext = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** The hash of a part of a text, `end` exclusive, going on from another hash if one is given. */
export function hashOf(text: string, start: number, end: number, from: number = hashStart): number {
  let hash = from
  for (let at = start; at < end; at++) hash = hashNext(hash, text.charCodeAt(at))
  return hash
}

/** A word in the form in which the lexer meets it: folded, without spaces, hyphens and apostrophes. */
const lexiconForm = (word: string): string => foldDraft(word).folded.replaceAll(/[\s'\-.]/g, '')

/**
 * Reads word lists: each word in the lexer's form, once. A word given twice keeps the classes of both and the first value.
 * @param headClass given to every beginning of a splittable word, so that a text's words are joined only where it can matter
 */
export function readWords(entries: Iterable<LexiconEntry>, headClass: number): ReadonlyMap<string, LexiconWord> {
  const merged = new Map<string, LexiconWord>()
  const add = (form: string, word: LexiconWord): void => {
    const known = merged.get(form)
    merged.set(form, {
      classes: (known?.classes ?? 0) | word.classes,
      value: known !== undefined && known.value >= 0 ? known.value : word.value,
      splittable: Math.max(word.splittable, known?.splittable ?? 0),
      leet: word.leet || known?.leet === true,
    })
  }
  for (const { word, classes, value = -1, splittable = false, leet = false } of entries) {
    const form = lexiconForm(word)
    const spaced = /[\s-]/.test(word)
    add(form, { classes, value, splittable: spaced ? 2 : splittable ? 1 : 0, leet })
    if (!splittable && !spaced) continue
    const head = { classes: headClass, value: -1, splittable: 0, leet: false }
    for (let length = spaced ? 1 : 2; length < form.length; length++) add(form.slice(0, length), head)
  }
  return merged
}

/** The lexicon of word lists. */
export function createLexicon(entries: Iterable<LexiconEntry>, headClass: number): Lexicon {
  const words = readWords(entries, headClass)
  const { put, lexicon } = newLexicon(words.size)
  for (const [form, word] of words) put(hashOf(form, 0, form.length), form.length, word)
  return lexicon
}

/** An empty lexicon with room for so many words, and a way to put in each of them once, by its hash and length. */
export function newLexicon(words: number): { readonly lexicon: Lexicon; put(hash: number, length: number, word: LexiconWord): void } {
  let size = 1024
  while (size < words * 4) size *= 2
  const hashes = new Int32Array(size)
  const lengths = new Uint16Array(size)
  const classes = new Int32Array(size)
  const values = new Int16Array(size)
  const splittable = new Uint8Array(size)
  const leet = new Uint8Array(size)
  const mask = size - 1
  return {
    put(hash, length, word) {
      let slot = hash & mask
      while (lengths[slot] !== 0) slot = (slot + 1) & mask
      hashes[slot] = hash
      lengths[slot] = length
      classes[slot] = word.classes
      values[slot] = word.value
      splittable[slot] = word.splittable
      leet[slot] = word.leet ? 1 : 0
    },
    lexicon: {
      classes,
      values,
      splittable,
      leet,
      find(hash, length) {
        let slot = hash & mask
        while (lengths[slot] !== 0) {
          if (hashes[slot] === hash && lengths[slot] === length) return slot
          slot = (slot + 1) & mask
        }
        return -1
      },
    },
  }
}
