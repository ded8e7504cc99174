import type { Candidate } from '../../core/detector.ts'
import { endOf, gapAfter, isA, kindOf, numberToken, signToken, startOf, tokenText, type Tokens } from '../../core/tokens.ts'
import { classes } from '../words/classes.ts'
import { isName, localStart } from './mailbox.ts'
import { weights } from './weights.ts'

/** Most filling words between the parts of an address told part by part. */
const mostSpelled = 7

const spellingWord = /^(?:name|username|user|id|login|provider|host|domain|server|ending|end|tld|extension|then|the|sign|symbol|at|dot|point|first|second|third|last|part|followed|by|comes|with|and|its|it|s|is|my|after|finally|next|plus|address|email|mail|service|suffix|gap|space|nospace|no|spaces)$/

/** "its jodoe then the at sign then gmail then dot com": name, host and ending told one after the other. */
export function spelledMail(tokens: Tokens, host: number): Candidate | undefined {
  const isFiller = (at: number): boolean => spellingWord.test(tokenText(tokens, at)) || isA(tokens, at, classes.at | classes.dot | classes.spokenSign) || (kindOf(tokens, at) === signToken && ':=-,.@"/|;>+&()→'.includes(tokenText(tokens, at)))
  let ending = host + 1
  while (ending - host < mostSpelled && isFiller(ending)) ending += 1
  if (ending === host + 1 || !/^(?:com|net|org|co|de|fr|ru|in|uk|br)$/.test(tokenText(tokens, ending))) return undefined
  let name = host - 1
  while (host - name < mostSpelled && isFiller(name)) name -= 1
  const numbered = kindOf(tokens, name) === numberToken && gapAfter(tokens, name - 1) === 0 && kindOf(tokens, name - 1) !== signToken
  if (name === host - 1 || !(isName(tokens, name) || numbered)) return undefined
  if (!tellsParts(tokens, name + 1, host - 1) && !tellsParts(tokens, host + 1, ending - 1)) return undefined
  let first = localStart(tokens, name)
  while (name - first < mostSpelled && isFiller(first - 1) && !(kindOf(tokens, first - 1) === signToken && gapAfter(tokens, first - 1) > 1) && !/^(?:my|is|email|mail|address|at|dot)$/.test(tokenText(tokens, first - 1))) first -= 1
  while (kindOf(tokens, first) === signToken) first += 1
  return { start: startOf(tokens, first), end: endOf(tokens, ending), disguised: true, certain: true, weight: weights.mail + 0.5 }
}

/** Whether some words between two parts are there to tell which part comes next. */
function tellsParts(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (/^(?:then|part|sign|symbol|provider|host|domain|server|ending|end|tld|extension|followed|comes|finally|suffix|service|gap|space|spaces)$/.test(tokenText(tokens, at))) return true
  return false
}
