import { foldDraft } from '../../core/draft.ts'

/** The folded words of a list that has one language a line, its label first. */
export const wordSet = (list: string): ReadonlySet<string> =>
  new Set(list.split('\n').flatMap((line) => line.split(' ').slice(1)).filter(Boolean).map((word) => foldDraft(word).folded))
