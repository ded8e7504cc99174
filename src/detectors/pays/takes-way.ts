import { isA, isSign, kindOf, lineEndsAfter, tokenText, wordToken, type Tokens } from '../../core/tokens.ts'
import { hasWord, type Clause } from '../shapes/clause.ts'
import { classes } from '../words/classes.ts'
import { afterTakenWay, meansWords, ownCans, ownTakers, receivingVerbs, takeLater, takenMoney, takers, takesHelpers, writers } from '../words/pay-asking-words.ts'

/** Most words between who takes it and the verb: "I would also happily". */
const mostHelpers = 4

const gladWords = /^(?:happy|glad)$/

/** "I take PayPal", "I can also accept payments via Wise", "puedo recibir por Payoneer": the writer takes it, with nothing before that makes it a question. */
export function takesWay(tokens: Tokens, name: number, whole: Clause): boolean {
  if (kindOf(tokens, name + 1) === wordToken && !lineEndsAfter(tokens, name) && !afterTakenWay.has(tokenText(tokens, name + 1))) return false
  const way = meansWords.has(tokenText(tokens, name - 1)) ? 1 : 0
  const money = way === 1 && takenMoney.has(tokenText(tokens, name - 2)) ? 1 : 0
  const verb = name - 1 - way - money
  if (verb < whole.first) return false
  const word = tokenText(tokens, verb)
  if (takeLater.has(word) && hasWord(tokens, { first: Math.max(whole.first, verb - 2), last: verb - 1 }, ownCans)) return true
  const receives = receivingVerbs.has(word) && way === 1
  if (!receives && (!takers.has(word) || (way === 1 && money === 0))) return false
  if (ownTakers.has(word)) return true
  return takenByWriter(tokens, verb, whole)
}

/** Whether the writer stands before a verb, with words between that only say how or whether. */
function takenByWriter(tokens: Tokens, verb: number, { first }: Clause): boolean {
  let subject = verb - 1
  let glad = false
  while (subject >= first && verb - subject <= mostHelpers && takesHelpers.has(tokenText(tokens, subject))) {
    glad ||= gladWords.test(tokenText(tokens, subject))
    subject -= 1
  }
  if (subject < first || isSign(tokens, subject, ',')) return glad
  return writers.has(tokenText(tokens, subject)) && !isA(tokens, subject - 1, classes.ask)
}
