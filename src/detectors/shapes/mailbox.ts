import { endOf, gapAfter, isA, kindOf, lineEndsAfter, signToken, startOf, tokenText, wordToken, type Tokens } from '../../core/tokens.ts'
import { classes } from '../words/classes.ts'
import { isUnspaced } from './domain.ts'
import { dotBefore } from './dots.ts'

/** Most tokens of the part before "@". */
export const mostLocalTokens = 24

/** Longest first or last name that has space beside it in an address, in code units. */
const longestPartOfName = 9

/** Index of the first token of the unbroken piece that ends at a token, without signs before it. */
export function localStart(tokens: Tokens, last: number): number {
  let first = last
  for (let next = last - 1; next >= 0 && last - next < mostLocalTokens && gapAfter(tokens, next) === 0; next--) {
    if (kindOf(tokens, next) !== signToken) {
      if (isUnspaced(tokens, next) && !isUnspaced(tokens, last)) break
      first = next
    }
    else if (!'._-+%&~\'!#$*=^{|}·•'.includes(tokenText(tokens, next))) break
  }
  return first
}

/** Whether a token can be somebody's name: a word that no list knows. */
export const isName = (tokens: Tokens, index: number): boolean =>
  kindOf(tokens, index) === wordToken && endOf(tokens, index) - startOf(tokens, index) > 3 && ((tokens.classes[index] ?? 0) & ~(classes.topLevel | classes.head | classes.digit)) === 0

/** "jo [dot] doe [at] …": the parts of the name before its spelled dots. */
export function overDots(tokens: Tokens, from: number): number {
  let first = overSpokenSign(tokens, overNumberWords(tokens, from))
  for (let dots = 0; dots < 3; dots++) {
    const dot = dotBefore(tokens, first)
    if (dot === undefined || (dot.form !== 'bracketed' && dot.form !== 'word' && !(dot.form === 'spaced' && gapAfter(tokens, dot.last) === 1 && gapAfter(tokens, dot.first - 1) === 1)) || kindOf(tokens, dot.first - 1) === signToken || isA(tokens, dot.first - 1, classes.common | classes.link) || gapAfter(tokens, dot.first - 1) > 1) break
    first = localStart(tokens, dot.first - 1)
  }
  return first
}

/** Most number words at the end of a name. */
const mostNumberWords = 4

/** "jodoe ninety two at …": number words, back to the name that they belong to. */
function overNumberWords(tokens: Tokens, first: number): number {
  let at = first
  while (first - at < mostNumberWords && isA(tokens, at, classes.digit) && kindOf(tokens, at) === wordToken && gapAfter(tokens, at - 1) === 1) at -= 1
  const isNamed = kindOf(tokens, at) === wordToken && !isA(tokens, at, classes.digit | classes.common | classes.link | classes.mail | classes.contact | classes.phone)
  return at < first && isNamed ? localStart(tokens, at) : first
}

/** "jo underscore doe [at] …": a sign said in words between two parts of the name. */
function overSpokenSign(tokens: Tokens, from: number): number {
  let first = from
  for (let signs = 0; signs < 3; signs++) {
    const word = tokenText(tokens, first - 1)
    const underscore = /^(?:underscore|unterstrich|subrayado|bajo|bas|subtracao|podkreslnik|podtrzitko|подчеркивание)$/.test(word)
    if (!(underscore || /^(?:dash|hyphen|minus|guion|tiret)$/.test(word)) || gapAfter(tokens, first - 1) !== 1) break
    if (word === 'bas' && tokenText(tokens, first - 2) !== 'tiret') break
    const name = /^(?:bajo|bas)$/.test(word) && /^(?:guion|tiret)$/.test(tokenText(tokens, first - 2)) ? first - 3 : first - 2
    if (gapAfter(tokens, name) !== 1 || kindOf(tokens, name) !== wordToken || !(underscore || isName(tokens, name))) break
    first = localStart(tokens, name)
  }
  return first
}

const isLatin = (tokens: Tokens, index: number): boolean => tokens.text.charCodeAt(startOf(tokens, index)) < 0x250

/** "maria kovac @ gmail . com": the name before, when it is no everyday word. */
export function furtherName(tokens: Tokens, first: number): number {
  const before = first - 1
  const short = (index: number): boolean => endOf(tokens, index) - startOf(tokens, index) <= longestPartOfName
  if (isLatin(tokens, before) !== isLatin(tokens, first)) return first
  const isFurther = gapAfter(tokens, before) === 1 && kindOf(tokens, before) === wordToken && (tokens.classes[before] ?? 0) === 0
  return isFurther && !/^(?:for|my|our|the|your|all|any|his|her)$/.test(tokenText(tokens, before - 1)) && short(before) && short(first) ? before : first
}

const adjective = /(?:al|ed|ing|ate|ary|ent|ant|ic|ive|ous|ful|less|able|ible|ly|ion|ment|ness|ible|lar|ough)$/

/** "ottersketch gmail": a long word that no list knows and that no ending makes an adjective, where no article makes it a noun. */
const isMadeUp = (tokens: Tokens, start: number, name: string): boolean => {
  const before = tokenText(tokens, start < 0 ? 0 : start - 1)
  return /^[a-z]{9,24}$/.test(name) && !adjective.test(name) && !/^(?:the|a|an|our|your|their|his|her|this|that|any|new|use|using|via|setup|in|to|for|of|and|or|with|from|meu|mi|mein|mon|il|el|le|der|das|ein|un|une)$/.test(before)
}

/** "john.doe gmail", "jo_doe88 gmail": a name as mailboxes have one, where nothing goes on about a program. */
export function isMailboxBefore(tokens: Tokens, start: number, host: number): boolean {
  const goesOn = kindOf(tokens, host + 1) === wordToken && !lineEndsAfter(tokens, host) && !isA(tokens, host + 1, classes.common | classes.link | classes.ask | classes.mine) && !/^(?:today|tomorrow|now|please|pls|thanks)$/.test(tokenText(tokens, host + 1))
  const name = tokens.text.slice(startOf(tokens, start), endOf(tokens, host - 1))
  if (!goesOn && gapAfter(tokens, host - 1) === 1 && isMadeUp(tokens, start, name)) return true
  return !goesOn && gapAfter(tokens, host - 1) === 1 && /^[a-z]{2,20}(?:[._][a-z]{3,20}){0,2}(?:[._]?\d{1,4})?$/.test(name) && /[._\d]/.test(name) && !isA(tokens, host - 1, classes.topLevel)
}
