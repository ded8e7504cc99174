import type { Candidate } from '../../core/detector.ts'
import { endOf, isA, isSign, kindOf, lineEndsAfter, signToken, startOf, tokenText, type Tokens } from '../../core/tokens.ts'
import { hasIn } from '../shapes/clause.ts'
import { namesFiverr } from '../shapes/platform.ts'
import { weights } from '../shapes/weights.ts'
import { asWords, beforeSame, hereWords, namedBefore, sameWords, userNames } from '../words/same-name-words.ts'
import { classes } from '../words/classes.ts'
import { foreignLinks } from '../words/question-words.ts'
import { nameStrength } from '../words/word-values.ts'

/** Most tokens between a messenger's name and "same", and from "same" to what it is the same as. */
const toSame = 2
const toHere = 4

/** "my insta is the same as here", "same username on Telegram": an account that is told by the name on Fiverr. */
export function sameName(tokens: Tokens, name: number): Candidate | undefined {
  if (tokens.value[name] === nameStrength.ordinaryWord || tokens.value[name] === nameStrength.hint) return undefined
  const span = sameAfter(tokens, name) ?? sameBefore(tokens, name)
  return span && { start: startOf(tokens, span.first), end: endOf(tokens, span.last), certain: true, weight: weights.account }
}

/** "insta same as here", "mi insta es igual que aquí". */
function sameAfter(tokens: Tokens, name: number): { readonly first: number; readonly last: number } | undefined {
  if (name > 0 && kindOf(tokens, name - 1) !== signToken && !isA(tokens, name - 1, classes.mine) && !lineEndsAfter(tokens, name - 1)) return undefined
  let same = name + 1
  while (same - name <= toSame && !sameWords.has(tokenText(tokens, same)) && (isSign(tokens, same, ':') || isA(tokens, same, classes.link | classes.account) || beforeSame.has(tokenText(tokens, same)))) same += 1
  if (!sameWords.has(tokenText(tokens, same))) return undefined
  let saysAs = false
  for (let at = same + 1; at <= same + toHere; at++) {
    const word = tokenText(tokens, at)
    if (hereWords.has(word) || namesFiverr(tokens, at)) return saysAs ? { first: name, last: userNames.has(tokenText(tokens, at + 1)) ? at + 1 : at } : undefined
    if (asWords.has(word)) saysAs = true
    else if (!userNames.has(word) && !isA(tokens, at, classes.mine)) break
  }
  return userNames.has(tokenText(tokens, same + 1)) ? { first: name, last: same + 1 } : undefined
}

/** "same name on insta", "I have the same username on Telegram": nothing before it but whose it is. */
function sameBefore(tokens: Tokens, name: number): { readonly first: number; readonly last: number } | undefined {
  if (!isA(tokens, name - 1, classes.link) && !foreignLinks.has(tokenText(tokens, name - 1))) return undefined
  const word = name - 2
  const [same, user] = userNames.has(tokenText(tokens, word)) ? [word - 1, word] : [word, word - 1]
  if (!sameWords.has(tokenText(tokens, same)) || !userNames.has(tokenText(tokens, user))) return undefined
  const first = Math.min(same, user)
  let before = first - 1
  while (before >= 0 && first - before <= 3 && namedBefore.has(tokenText(tokens, before))) before -= 1
  const opens = before < 0 || kindOf(tokens, before) === signToken || hasIn(tokens, { first: before, last: before }, classes.contact) || /^(?:me|us|and|or)$/.test(tokenText(tokens, before))
  return opens ? { first, last: name } : undefined
}
