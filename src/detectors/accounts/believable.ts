import { endOf, gapAfter, isA, kindOf, lineEndsAfter, signToken, startOf, tokenText, type Tokens } from '../../core/tokens.ts'
import type { Account } from '../shapes/account.ts'
import { isUnspaced } from '../shapes/domain.ts'
import { classes } from '../words/classes.ts'
import { nameStrength } from '../words/word-values.ts'
import { endsThere } from './clause-ends.ts'

/** "w w w . r i g m i l l": letters in the midst of others that stand apart. */
export const isInSpacedWord = (tokens: Tokens, name: number): boolean => [name - 1, name + 1].every((at) => kindOf(tokens, at) !== signToken && endOf(tokens, at) - startOf(tokens, at) === 1)

/** "f b", "t.g": a short form with its letters apart is hardly a word. */
export const isSpacedShortForm = (tokens: Tokens, name: number): boolean => tokens.value[name] === nameStrength.shortForm && /[^\p{L}\p{N}]/u.test(tokenText(tokens, name))

/** Whether a name and what follows it are an account, rather than the name of the thing that work is done for. */
export function believable(tokens: Tokens, name: number, first: number, { telling, led, linked, last }: Account): boolean {
  if (tokenText(tokens, name) === 'line' && isA(tokens, name + 1, classes.number) && endOf(tokens, name + 1) - startOf(tokens, name + 1) <= 3 && tokenText(tokens, name + 2) === ':') return false
  if (!telling && (isA(tokens, name - 1, classes.topic) || isA(tokens, name - 2, classes.topic))) return false
  if (isMereWriting(tokens, name, last) || isDecimal(tokens, last) || (!telling && tokenText(tokens, name + 1) === 'is' && /^(?:kik|slack|zoom|skype|twitch|tumblr)$/.test(tokenText(tokens, name)) && first === name)) return false
  if (tokenText(tokens, name) === 'whats' && !(telling && isA(tokens, last, classes.number))) return false
  if (isUnspaced(tokens, last) && !isA(tokens, last, classes.digit)) return false
  if (!telling && (tokens.text.charCodeAt(startOf(tokens, last)) > 127 || (isA(tokens, last - 1, classes.phone) && !isA(tokens, last - 1, classes.account)))) return false
  const inPieces = tokens.disguised[name] === 1 && tokens.text.slice(startOf(tokens, name), endOf(tokens, name)).includes(' ')
  if (inPieces && linked && !led && !telling) return false
  const asked = first < name && contactIn(tokens, first, name)
  const clauseIsAll = (first === 0 || kindOf(tokens, first - 1) === signToken || lineEndsAfter(tokens, first - 1)) && (last + 1 >= tokens.count || kindOf(tokens, last + 1) === signToken || lineEndsAfter(tokens, last))
  if (!telling && !led && !asked && /^(?:slack|twitch|tumblr|kik|band)$/.test(tokenText(tokens, name))) return false
  switch (isSpacedShortForm(tokens, name) ? nameStrength.hint : tokens.value[name]) {
    case nameStrength.plain:
      return telling || (((linked && isA(tokens, first, classes.mine)) || tokens.text.charCodeAt(startOf(tokens, name)) > 127) && endsThere(tokens, last)) || (led && endsThere(tokens, last)) || ((asked || (clauseIsAll && first === name && isOneWord(tokens, name, last)) || tokens.disguised[name] === 1) && endsThere(tokens, last))
    case nameStrength.hint:
      return telling || endsThere(tokens, last)
    case nameStrength.shortForm:
      return (telling && (led || asked || clauseIsAll || isA(tokens, name - 1, classes.mine) || (dialled.test(tokenText(tokens, name)) && isLongNumber(tokens, last)))) || (led && (asked || clauseIsAll))
    default:
      if (led && isA(tokens, name + 1, classes.account) && /^(?:line|snap|signal|imo|kik|steam|qq|zoom)$/.test(tokenText(tokens, name)) && /^(?:id|username|user|handle)$/.test(tokenText(tokens, name + 1)) && endsThere(tokens, last)) return true
      if (telling && /^(?:imo|signal|сигнал|kik|zalo|botim|line|ไลน์|whats ?up|what's up)$/.test(tokenText(tokens, name)) && isLongNumber(tokens, last)) return true
      return (telling && (led || asked || clauseIsAll || (first === 0 && isA(tokens, last, classes.number) && endsThere(tokens, last)))) || (led && asked)
  }
}

/** Short forms of messengers that telephones' numbers are accounts of. */
const dialled = /^(?:wa|ws|wsp|wspp|wapp|wsapp|wp|wzp|wass|wasa|wha|zap|tg|vb|vbr|вб|ват|тг|وتس|تلي)$/

/** Whether one word of ASCII letters, and no more, ends at a token behind a name. */
const isOneWord = (tokens: Tokens, name: number, last: number): boolean => gapAfter(tokens, last - 1) > 0 && last <= name + 2 && /^[a-z]+$/.test(tokenText(tokens, last)) && !(last === name + 2 && kindOf(tokens, name + 1) !== signToken && !isA(tokens, name + 1, classes.link | classes.account | classes.mine))

/** Whether a number ends at a token that is long enough for a telephone's. */
const isLongNumber = (tokens: Tokens, last: number): boolean => tokens.text.slice(Math.max(0, endOf(tokens, last) - 18), endOf(tokens, last)).replace(/\D/g, '').length >= 9

/** "ラインの太さ": an everyday word, and what follows is written on in its own script. */
const isMereWriting = (tokens: Tokens, name: number, last: number): boolean => tokens.value[name] === nameStrength.ordinaryWord && isUnspaced(tokens, name) && isUnspaced(tokens, last)

/** "x = 3.14159": a number with a point is nobody's name. */
const isDecimal = (tokens: Tokens, last: number): boolean => /^\d{1,6}\.\d+$/.test(tokens.text.slice(startOf(tokens, last - 2), endOf(tokens, last)))

function contactIn(tokens: Tokens, first: number, name: number): boolean {
  for (let at = first; at < name; at++) if (isA(tokens, at, classes.contact)) return true
  return false
}
