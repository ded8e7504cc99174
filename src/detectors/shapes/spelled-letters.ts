import { gapAfter, isSign, kindOf, numberToken, startOf, endOf, tokenText, wordToken, type Tokens } from '../../core/tokens.ts'

/** Most letters spelled out one by one. */
const mostLetters = 20

const likeWord = /^(?:as|like|for|wie|como|comme|come|как|jak|som|gibi)$/

/** "b as in bravo, l as in lima, …": index of the first token of letters spelled before a name; the same index for none. */
export function spelledStart(tokens: Tokens, first: number): number {
  let start = first
  let letters = 0
  for (let at = isSign(tokens, first - 1, ',') ? first - 2 : first - 1; letters < mostLetters; letters++) {
    if (kindOf(tokens, at) === numberToken && letters > 0) {
      start = at
      at = isSign(tokens, at - 1, ',') ? at - 2 : at - 1
      continue
    }
    const letter = letterOf(tokens, at)
    if (letter < 0) break
    start = letter
    at = isSign(tokens, letter - 1, ',') ? letter - 2 : letter - 1
  }
  return letters > 1 ? start : first
}

/** Index of the letter that "… as in bravo" ends with a word, or -1. */
function letterOf(tokens: Tokens, word: number): number {
  if (kindOf(tokens, word) !== wordToken || gapAfter(tokens, word - 1) !== 1) return -1
  const like = tokenText(tokens, word - 1) === 'in' ? word - 2 : word - 1
  const letter = like - 1
  return likeWord.test(tokenText(tokens, like)) && kindOf(tokens, letter) === wordToken && endOf(tokens, letter) - startOf(tokens, letter) === 1 && tokenText(tokens, word).startsWith(tokenText(tokens, letter)) ? letter : -1
}
