import type { Candidate } from '../../core/detector.ts'
import { endOf, gapAfter, isA, isSign, kindOf, numberToken, signToken, startOf, tokenText, type Tokens } from '../../core/tokens.ts'
import { classes } from '../words/classes.ts'
import { spellingWords, tellingWords } from '../words/mailbox-words.ts'
import { hasWord } from './clause.ts'
import { isName, localStart } from './mailbox.ts'
import { weights } from './weights.ts'

/** Most filling words between the parts of an address told part by part. */
const mostSpelled = 7

/** "its jodoe then the at sign then gmail then dot com": name, host and ending told one after the other. */
export function spelledMail(tokens: Tokens, host: number): Candidate | undefined {
  const isFiller = (at: number): boolean => spellingWords.has(tokenText(tokens, at)) || isOrdinal(tokens, at) || isA(tokens, at, classes.at | classes.dot | classes.spokenSign) || (kindOf(tokens, at) === signToken && ':=-,.@"/|;>+&()→'.includes(tokenText(tokens, at)))
  let ending = host + 1
  while (ending - host < mostSpelled && isFiller(ending)) ending += 1
  if (ending === host + 1 || !/^(?:com|net|org|co|de|fr|ru|in|uk|br)$/.test(tokenText(tokens, ending))) return undefined
  let name = host - 1
  while (host - name < mostSpelled && isFiller(name)) name -= 1
  const numbered = kindOf(tokens, name) === numberToken && gapAfter(tokens, name - 1) === 0 && kindOf(tokens, name - 1) !== signToken
  if (name === host - 1 || !(isName(tokens, name) || numbered || localStart(tokens, name) < name - 1)) return undefined
  if (!tellsParts(tokens, name + 1, host - 1) && !tellsParts(tokens, host + 1, ending - 1)) return undefined
  let first = localStart(tokens, name)
  while (name - first < mostSpelled && isFiller(first - 1) && !isSign(tokens, first - 1, ':') && !(kindOf(tokens, first - 1) === signToken && gapAfter(tokens, first - 1) > 1) && !/^(?:my|is|email|mail|address|at|dot)$/.test(tokenText(tokens, first - 1))) first -= 1
  while (kindOf(tokens, first) === signToken) first += 1
  return { start: startOf(tokens, first), end: endOf(tokens, ending), disguised: true, certain: true, weight: weights.mail + 0.5 }
}

/** "part 2", "line 3:": the number of a part. */
const isOrdinal = (tokens: Tokens, at: number): boolean => kindOf(tokens, at) === numberToken && endOf(tokens, at) - startOf(tokens, at) === 1 && /^(?:part|line|step|piece|row)$/.test(tokenText(tokens, at - 1))

/** Whether some words between two parts are there to tell which part comes next. */
const tellsParts = (tokens: Tokens, first: number, last: number): boolean => hasWord(tokens, { first, last }, tellingWords)
