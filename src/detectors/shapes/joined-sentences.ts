import type { Draft } from '../../core/draft.ts'
import { gapAfter, isA, kindOf, signToken, startOf, tokenText, wordToken, type Tokens } from '../../core/tokens.ts'
import { classes } from '../words/classes.ts'
import { setOf } from '../words/set-of.ts'
import type { Domain } from './domain.ts'

/** Whether a word follows in the same line. */
export const goesOn = (tokens: Tokens, last: number): boolean => kindOf(tokens, last + 1) === wordToken && gapAfter(tokens, last) === 1

const weekday = /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|ende|anfang|wochenende|abend|morgen|nachmittag|besten|liebsten|anderen)$/

/** "Great work.info was clear", "warte.am Montag": an everyday word ends a sentence, and the ending begins the next one. */
export function joinsSentences(tokens: Tokens, draft: Draft, { first }: Domain, ending: string): boolean {
  const next = first + 3
  if (ending === 'am' && weekday.test(tokenText(tokens, next))) return true
  if (pronounEndings.has(ending) && (isUnknown(tokens, next) || isA(tokens, first, classes.common)) && !leadsToSite(tokens, first)) return true
  if (verbEndings.has(ending) && goesOn(tokens, first + 2) && (isUnknown(tokens, next) || isA(tokens, next, classes.common)) && !isA(tokens, next, classes.link) && !/^(?:has|was|for|and|or|if|today|now|please)$/.test(tokenText(tokens, next)) && (!leadsToSite(tokens, first) || /^(?:no|am)$/.test(tokenText(tokens, first - 1)))) return true
  if (!/^(?:io|info|eu|top)$/.test(ending) || !isA(tokens, first, classes.common | classes.talk) || draft.upperAt(startOf(tokens, next))) return false
  return kindOf(tokens, first - 1) === wordToken && !isA(tokens, first - 1, classes.link | classes.contact | classes.mine | classes.yours | classes.topic | classes.mail) && !/^(?:visit|see|check|open|site|go|use|try|and|or|from|of)$/.test(tokenText(tokens, first - 1))
}

/** Endings that say who does something, in some language: what no list knows behind them is a verb. */
const pronounEndings = setOf('je eu il io la')

/** Endings that begin an English sentence. */
const verbEndings = setOf('am you')

const isUnknown = (tokens: Tokens, at: number): boolean => (tokens.classes[at] ?? 0) === 0

/** Whether what stands before says that an address comes. */
const leadsToSite = (tokens: Tokens, first: number): boolean =>
  (kindOf(tokens, first - 1) === signToken && ':→->=('.includes(tokenText(tokens, first - 1))) || isA(tokens, first - 1, classes.contact | classes.mine | classes.topic | classes.account) || /^(?:visit|see|check|open|go|use|try|at|on|to|from|is|su|sur|auf|em|en|na|no)$/.test(tokenText(tokens, first - 1))
