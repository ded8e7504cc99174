import { isA, tokenText, type Tokens } from '../../core/tokens.ts'
import type { Clause } from './clause.ts'
import { otherWords } from '../words/ask-shape-words.ts'
import { classes } from '../words/classes.ts'

/** Words for where one is that may be any place's: "here" and "the app" may be a bank's in a text that a client sends. */
const anyPlace = /^(?:here|site|app|portal|situs|サイト|website|marketplace|sitio|web|seite|webseite|sajten|siti|appli|aqui|ici|hier|qui|сайт[а-я]{0,2}|سایت|האתר)$/

/** Whether a token names Fiverr, or speaks of the platform. */
export const namesFiverr = (tokens: Tokens, at: number): boolean => isA(tokens, at, classes.platform) && !anyPlace.test(tokenText(tokens, at))

/** Whether Fiverr is meant somewhere in a stretch. */
export function namesPlatform(tokens: Tokens, { first, last }: Clause): boolean {
  for (let at = first; at <= last; at++) if (namesFiverr(tokens, at)) return true
  return false
}

/** "outside", and no mere "another". */
export function goesOutside(tokens: Tokens, { first, last }: Clause): boolean {
  for (let at = first; at <= last; at++) if (isA(tokens, at, classes.outside) && !(tokenText(tokens, at) === 'off' && !isA(tokens, at + 1, classes.platform) && !isA(tokens, at + 2, classes.platform)) && !otherWords.has(tokenText(tokens, at))) return true
  return false
}
