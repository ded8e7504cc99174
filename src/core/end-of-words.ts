import { kindOfCode, space } from './code-kinds.ts'

/** Where the last word or sign of a text begins that is more than the end of its sentence: full stops behind it lead nowhere. */
export function endOfWords(text: string): number {
  let at = text.length
  while (at > 0 && endsSentence(text.charCodeAt(at - 1))) at -= 1
  return at
}

const endsSentence = (code: number): boolean => code === 46 || code === 33 || code === 63 || kindOfCode(code) === space
