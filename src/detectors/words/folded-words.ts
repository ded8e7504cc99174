import { foldDraft } from '../../core/draft.ts'

/** Words that are asked for far more often than listed. */
export interface WordSet extends Iterable<string> {
  has(word: string): boolean
}

/** A set of words, folded, that is put together at the first question: a page pays for those that its texts lead to. */
export function foldedWords(list: () => readonly string[]): WordSet {
  let words: ReadonlySet<string> | undefined
  const read = (): ReadonlySet<string> => (words ??= new Set(list().filter(Boolean).map((word) => foldDraft(word).folded)))
  return { has: (word) => read().has(word), [Symbol.iterator]: () => read().values() }
}
