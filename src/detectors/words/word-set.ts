import { foldedWords, type WordSet } from './folded-words.ts'

/** The folded words of a list that has one language a line, its label first. */
export const wordSet = (list: string): WordSet => foldedWords(() => list.split('\n').flatMap((line) => line.split(' ').slice(1)))
