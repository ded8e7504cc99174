import type { Draft } from '../../core/draft.ts'
import { endOf, gapAfter, isA, isSign, kindOf, lineEndsAfter, signToken, startOf, tokenText, type Tokens } from '../../core/tokens.ts'
import { classes } from '../words/classes.ts'
import { dottedNames, fileNames } from '../words/quiet-names.ts'
import { setOf } from '../words/set-of.ts'
import { plainEndings, wordEndings } from '../words/top-level-domains.ts'
import { looksLikeCode, namesCode } from './code-name.ts'
import { isSymbolLabel, isUnspaced, labelStart, type Domain } from './domain.ts'
import { dotBefore } from './dots.ts'
import { codeEndings, isFile } from './file-name.ts'
import { goesOn, joinsSentences } from './joined-sentences.ts'
import { comparesWith } from './likened-site.ts'
import { shortEndings, shortHosts } from './short-hosts.ts'

const plain = setOf(plainEndings)
const wordLike = setOf(wordEndings)
const names = setOf(dottedNames)
const files = setOf(fileNames)
/** Endings that are words of a sentence's grammar: nothing is told from the word before alone. */
const grammarWords = setOf('is it in so me my no to be at am by us do as an la de al el on id la en es un et il da du mi se si or and are can')
/** Endings that count with a space before or behind their dot. */
const spacedEndings = setOf('com org net io co.uk ru info xyz dev')
/** Endings of countries that are everyday words of their languages: a common word before and more words behind make them one. */
const joiningEndings = setOf('de es co')
/** Hosts that stand for other addresses. */
const shorteners = setOf('bit.ly tinyurl.com goo.gl is.gd ow.ly buff.ly t.ly rb.gy cutt.ly rebrand.ly shorturl.at tiny.cc t.co lnkd.in youtu.be')
/** Words before "dot" that make it no part of an address. */
const dottedThings = setOf('polka micro quantum blue red green black white each every retina connect')

const isCommon = (tokens: Tokens, index: number): boolean => isA(tokens, index, classes.common | classes.topic | classes.link | classes.spokenSign | classes.pay | classes.fee | classes.talk | classes.give)

/** Whether a host name without scheme is an address, rather than a file, a product or two sentences run together. */
export function saysAddress(tokens: Tokens, draft: Draft, domain: Domain, { path, host }: { readonly path: string; readonly host: string }): boolean {
  const { first, last, labels, topLevel, form } = domain
  const ending = labels.at(-1) ?? ''
  const name = labels.at(-2) ?? ''
  const before = tokens.text.charAt(startOf(tokens, first) - 1)
  if (labels.some((label) => label.startsWith('-') || label.startsWith('_') || label.length > 63)) return false
  if (shorteners.has(host) && path.length > 1) return true
  if (form !== 'glued') return saysDisguisedAddress(tokens, draft, domain, path)
  if (labels[0] === 'www' && labels.length > 2) return true
  if (tokens.text.startsWith('www.', startOf(tokens, first))) return labels.length > 2
  if (before === '/' || before === '\\' || before === '$' || before === '#' || before === '_' || before === '.' || before === '-' || before === '@') {
    if (before !== '.' || !isUnspaced(tokens, first - 2)) return false
  }
  if (tokens.text.charAt(endOf(tokens, last)) === '(' || tokens.text.charAt(endOf(tokens, last)) === '\\') return false
  if (isSign(tokens, last + 1, '-') && gapAfter(tokens, last) === 0) return false
  if (/^[\d.]+$/.test(labels.slice(0, -1).join('')) && ending !== 'com') return false
  if (namesCode(domain)) return false
  const hasPath = path.startsWith('/') && path.length > 1
  if (name.length === 1 && name < '\u0080' && labels.length === 2) return shortHosts.has(host) || (shortEndings.has(ending) && !draft.upperAt(startOf(tokens, topLevel)))
  if (hasPath) return !codeEndings.has(ending) || ending === 'gg' || labels.length > 2
  if (names.has(host) || comparesWith(tokens, draft, domain)) return false
  if (isFile(tokens, domain, name, ending) || looksLikeCode(tokens, draft, domain)) return false
  if (labels.length === 2 && goesOn(tokens, last) && joinsSentences(tokens, draft, domain, ending)) return false
  if (!wordLike.has(ending) || besideUnspaced(tokens, domain)) return true
  if (isSymbolLabel(tokens, first)) return false
  if (startsSentence(draft, tokens, topLevel, ending)) return false
  const nameToken = topLevel - 2
  if (labels.length === 2 && labelStart(tokens, nameToken) === nameToken && isCommon(tokens, nameToken) && (!plain.has(ending) || (joiningEndings.has(ending) && goesOn(tokens, last)))) return false
  if (joiningEndings.has(ending) && /^(?:facto|nada|novo|jure|founders?|workers?|owners?|authors?|verdad|decir|cierto|genial|perfecto)$/.test(tokenText(tokens, last + 1)) && goesOn(tokens, last)) return false
  if (!grammarWords.has(ending)) return true
  if (/(?:ed|ing|ly|ion|ment|ness|n't)$/.test(name) || name.length < 4) return labels.length > 2
  return lineEndsAfter(tokens, last) || !isCommon(tokens, last + 1) || /^(?:is|for|and|or|please|has)$/.test(tokenText(tokens, last + 1))
}

/** Whether Chinese, Japanese or the like is written on directly: no two sentences run together then. */
const besideUnspaced = (tokens: Tokens, { first, last }: Domain): boolean =>
  (isUnspaced(tokens, first - 1) && gapAfter(tokens, first - 1) === 0) || (isUnspaced(tokens, last + 1) && gapAfter(tokens, last) === 0)

/** "done.Thanks": a capital after the dot and none before it. */
function startsSentence(draft: Draft, tokens: Tokens, topLevel: number, ending: string): boolean {
  const at = startOf(tokens, topLevel)
  if (!draft.upperAt(at)) return false
  return !draft.upperAt(at - 2) || (ending.length > 1 && !draft.upperAt(at + 1))
}

function saysDisguisedAddress(tokens: Tokens, draft: Draft, { first, last, labels, topLevel, form }: Domain, path: string): boolean {
  const ending = labels.at(-1) ?? ''
  const name = labels.at(-2) ?? ''
  const beforeEnding = (dotBefore(tokens, topLevel)?.first ?? topLevel - 1) - 1
  const nameIsWord = isCommon(tokens, labelStart(tokens, beforeEnding)) || (labels.length === 2 && isCommon(tokens, first)) || dottedThings.has(name)
  if (labels[0] === 'www') return true
  if (path.length > 1 && !nameIsWord) return true
  switch (form) {
    case 'bracketed':
      return name.length > 1 && !(nameIsWord && gapAfter(tokens, beforeEnding) > 0) && (!grammarWords.has(ending) || !nameIsWord)
    case 'word':
      if (nameIsWord || name.length < 2) return false
      if (plain.has(ending) || (ending === 'at' && tokenText(tokens, topLevel - 1) === 'punkt' && name.length > 4)) return true
      if (grammarWords.has(ending)) return ['me', 'in', 'it'].includes(ending) && name.length > 4 && (last + 1 >= tokens.count || kindOf(tokens, last + 1) === signToken || lineEndsAfter(tokens, last))
      return name.length > 4
    case 'other-sign':
      if (isSign(tokens, topLevel - 1, ',')) return ['com', 'net', 'org', 'io', 'ru', 'dev'].includes(ending) && !nameIsWord && !files.has(name)
      return (plain.has(ending) || !wordLike.has(ending)) && !nameIsWord
    case 'spaced': {
      if (nameIsWord || name.length < 2 || draft.upperAt(startOf(tokens, topLevel)) !== draft.upperAt(startOf(tokens, topLevel) - 2) && draft.upperAt(startOf(tokens, topLevel))) return false
      const bothSides = gapAfter(tokens, topLevel - 2) > 0 && gapAfter(tokens, topLevel - 1) > 0
      if (bothSides) return plain.has(ending) && !grammarWords.has(ending)
      return spacedEndings.has(ending) && !(ending === 'net' && gapAfter(tokens, topLevel - 2) > 0) && !(ending === 'net' && kindOf(tokens, last + 1) !== 0)
    }
    default:
      return true
  }
}
