import type { Draft } from '../../core/draft.ts'
import { gapAfter, isA, isSign, kindOf, lineEndsAfter, signToken, tokenText, type Tokens } from '../../core/tokens.ts'
import { classes } from '../words/classes.ts'
import { groupAt, type Group } from './digit-group.ts'
import { isUnspaced } from './domain.ts'

const mostSeparators = 4

/** Widest space between two groups, in code units. */
const widestSpace = 4

const groupSigns = '-.()/*|~,_<>[]{}•·\'"+=;:#^&'

export interface Step {
  readonly group: Group
  readonly signs: readonly string[]
  readonly spoken: boolean
}

export function nextGroup(tokens: Tokens, draft: Draft, last: number, digitsSoFar: number): Step | undefined {
  const signs: string[] = []
  let spoken = false
  for (let at = last + 1; at <= last + 1 + mostSeparators && at < tokens.count; at++) {
    const gap = gapAfter(tokens, at - 1)
    if (gap > widestSpace) return undefined
    if (gap > 0) signs.push(lineEndsAfter(tokens, at - 1) ? '\n' : ' ')
    const group = groupAt(tokens, draft, at, true)
    if (group !== undefined && endsWithParticle(tokens, group, gap)) return undefined
    if (group !== undefined) return (afterCode(tokens, last) && signs.join('') === '\n') || separates(signs, tokenText(tokens, last), group, digitsSoFar) ? { group, signs, spoken } : undefined
    if (kindOf(tokens, at) === signToken) {
      const text = tokenText(tokens, at)
      if (text.charCodeAt(0) < 128 && !groupSigns.includes(text)) return undefined
      signs.push(text)
    } else if (isA(tokens, at, classes.spokenSign) || joinsGroups(tokens, at, digitsSoFar)) {
      spoken = true
      signs.push('word')
    } else return undefined
  }
  return undefined
}

/** "… の …", "area 702, exchange 555, line 0155": what parts of a number are called between them. */
const joinsGroups = (tokens: Tokens, at: number, digitsSoFar: number): boolean => /^[のノ]$/.test(tokenText(tokens, at)) || (digitsSoFar >= 3 && /^(?:exchange|line|prefix)$/.test(tokenText(tokens, at)))

/** "+1\n408\n555": a country's code in a line of its own. */
const afterCode = (tokens: Tokens, last: number): boolean => isSign(tokens, last - 1, '+')

/** "번호는 … 이에요": a syllable that is a digit too, behind a space, and its word goes on. */
const endsWithParticle = (tokens: Tokens, { word, last }: Group, gap: number): boolean =>
  word && gap > 0 && isUnspaced(tokens, last) && gapAfter(tokens, last) === 0 && isUnspaced(tokens, last + 1) && !isA(tokens, last + 1, classes.digit | classes.repeat)

/** Whether what stands between two groups can stand inside one number. */
function separates(signs: readonly string[], before: string, { text, word }: Group, digitsSoFar: number): boolean {
  if (signs.includes('word') && !signs.some((sign) => '#^&+='.includes(sign))) return true
  if (signs.includes('\n') && ((digitsSoFar >= 7 && !(digitsSoFar === 7 && before.length === 3 && text.length === 4) && !(before.length === 1 && text.length === 1 && digitsSoFar < 13)) || (before.length !== text.length && !word && (before.length < 3 || text.length !== 4)))) return false
  const single = word || (text.length === 1 && before.length <= 1)
  if (signs.some((sign) => sign === '#' || sign === '^' || sign === '&')) return single && !word && signs.length === 1
  if (signs.includes('+')) return !word && signs.length === 1
  if (signs.includes(':') || signs.includes('=') || signs.includes(';')) return signs.includes('=') ? !word && signs.length === 1 && before.length > 1 && text.length > 1 : single || (signs.includes(';') && signs.length === 1 && !word && before.length > 2 && text.length > 2)
  if (signs.includes(',')) return single || !signs.includes(' ') || signs.includes('word')
  if (signs.includes('.') && signs.includes(' ') && !single) return false
  return true
}
