import { endOf, gapAfter, isSign, kindOf, numberToken, tokenText, type Tokens } from '../../core/tokens.ts'

const extensionWord = /^(?:x|ext|extn|extension|int|poste|durchwahl|dw|ramal|вн|доб)$/

/** Folded offset of the end of an extension behind a telephone number ("ext. 12", ", x12", "#12"), or `undefined`. */
export function extensionEnd(tokens: Tokens, last: number): number | undefined {
  const comma = isSign(tokens, last + 1, ',') ? 1 : 0
  const word = last + 1 + comma
  if (gapAfter(tokens, last) > 2 || gapAfter(tokens, word - 1) > 2) return undefined
  if (comma === 0 && isSign(tokens, word, '#') && gapAfter(tokens, word) === 0 && kindOf(tokens, word + 1) === numberToken) return endOf(tokens, word + 1)
  if (!extensionWord.test(tokenText(tokens, word))) return undefined
  const sign = isSign(tokens, word + 1, '.') || isSign(tokens, word + 1, ':') ? 1 : 0
  return kindOf(tokens, word + 1 + sign) === numberToken ? endOf(tokens, word + 1 + sign) : undefined
}
