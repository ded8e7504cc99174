import { isA, kindOf, tokenText, wordToken, type Tokens } from '../../core/tokens.ts'
import { classes } from '../words/classes.ts'

const numberWord = /^(?:numero|numara|nomor)/
const ofWords = /^(?:de|del|do|da|du|des|d|di|della|dello|dell)$/
const ofTelephones = classes.phone | classes.contact | classes.messenger | classes.mail
/** Where a telephone rings. */
const whereItRings = /^(?:casa|oficina|trabajo|bureau|maison|domicile|ufficio|trabalho|escritorio|lavoro)$/

/** "votre numéro de TVA", "tu número de pedido", "sipariş numaran": whether a word for a number has another word beside it that says of what, and that is no telephone. */
export function numbersOther(tokens: Tokens, at: number): boolean {
  if (!numberWord.test(tokenText(tokens, at))) return false
  if (isA(tokens, at - 1, classes.measure) && !isA(tokens, at - 1, ofTelephones | classes.yours | classes.link)) return true
  return ofWords.test(tokenText(tokens, at + 1)) && kindOf(tokens, at + 2) === wordToken && !whereItRings.test(tokenText(tokens, at + 2)) && !isA(tokens, at + 2, ofTelephones | classes.yours | classes.mine)
}
