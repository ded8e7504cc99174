import type { Candidate } from '../../core/detector.ts'
import type { Draft } from '../../core/draft.ts'
import { endOf, isA, isSign, startOf, tokenText, type Tokens } from '../../core/tokens.ts'
import { accountAfter } from '../shapes/account.ts'
import { addressAround } from '../shapes/address.ts'
import { isTelephoneLine } from '../shapes/phone-word.ts'
import { firstName, leadIn } from '../shapes/lead-in.ts'
import { weights } from '../shapes/weights.ts'
import { classes } from '../words/classes.ts'
import { nameStrength } from '../words/word-values.ts'
import { believable, isInSpacedWord, isSpacedShortForm } from './believable.ts'
import { namedPage } from './named-page.ts'

export function namedAccount(tokens: Tokens, draft: Draft, name: number): Candidate | undefined {
  if (tokens.value[name] === nameStrength.ordinaryWord && /^(?:a|an|per|each|every|the|this|that|its|new|next|current)$/.test(tokenText(tokens, name - 1))) return undefined
  if (isTelephoneLine(tokens, name) && !draft.upperAt(startOf(tokens, name)) && isA(tokens, name + 1, classes.link) && isA(tokens, name + 2, classes.number | classes.digit | classes.repeat)) return undefined
  if (isTelephoneLine(tokens, name) && isSign(tokens, name + 2, '+')) return undefined
  if (endOf(tokens, name) - startOf(tokens, name) === 1 && isSign(tokens, name + 1, '=')) return undefined
  if (tokens.value[name] !== nameStrength.plain && isInSpacedWord(tokens, name)) return undefined
  const isHint = tokens.value[name] === nameStrength.hint || isSpacedShortForm(tokens, name)
  if (tokenText(tokens, name) === 'zoom' && tokenText(tokens, name + 1) === 'meeting' && isA(tokens, name + 2, classes.account)) {
    const meeting = accountAfter(tokens, draft, name + 1)
    if (meeting !== undefined && meeting.telling) return { start: startOf(tokens, name), end: meeting.end, certain: true, weight: weights.account }
  }
  const account = isA(tokens, name + 1, classes.topic) && !isA(tokens, name + 1, classes.account) && !isA(tokens, name + 2, classes.account) ? undefined : accountAfter(tokens, draft, name, isHint)
  if (account !== undefined && tokens.text.charAt(account.end) === '(') return undefined
  if (account === undefined || !believable(tokens, name, leadIn(tokens, name), account)) return namedPage(tokens, draft, name)
  const disguised = tokens.disguised[name] === 1 || isHint
  return { start: startOf(tokens, isHint ? hintStart(tokens, name) : firstName(tokens, name, classes.messenger)), end: (addressAround(tokens, draft, account.end)?.end ?? account.end), disguised, certain: account.telling || account.led, weight: weights.account }
}

/** "the blue bird app": with the words that describe it. */
function hintStart(tokens: Tokens, name: number): number {
  for (let at = name - 1; at >= name - 3; at--) if (/^(?:the|a|that)$/.test(tokenText(tokens, at))) return at
  return name
}
