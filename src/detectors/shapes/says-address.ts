import type { Draft } from '../../core/draft.ts'
import { endOf, gapAfter, isA, isSign, kindOf, lineEndsAfter, signToken, startOf, tokenText, wordToken, type Tokens } from '../../core/tokens.ts'
import { classes } from '../words/classes.ts'
import { dottedNames, fileEndings, fileNames } from '../words/quiet-names.ts'
import { plainEndings, wordEndings } from '../words/top-level-domains.ts'
import { isSymbolLabel, isUnspaced, labelStart, type Domain } from './domain.ts'

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))
const plain = setOf(plainEndings)
const wordLike = setOf(wordEndings)
const names = setOf(dottedNames)
const fileLike = setOf(fileEndings)
const files = setOf(fileNames)
/** Endings that are words of a sentence's grammar: nothing is told from the word before alone. */
const grammarWords = setOf('is it in so me my no to be at am by us do as an la de al el on id la en es un et il da du mi se si or and are can')
/** Endings that count with a space before or behind their dot. */
const spacedEndings = setOf('com org net io co.uk ru info xyz dev')
/** Endings of program files and notes: no address unless something else says so. */
const codeEndings = setOf('zip mov md rs py sh ps pl cc java gz cs mm mp lua ml pm swift rb ts as st gg')
/** Those of them that hosts of several labels hardly have either. */
const fileOnly = setOf('zip mov py java gz swift ts mp ml cc sh')
/** Endings of countries that are everyday words of their languages: a common word before and more words behind make them one. */
const joiningEndings = setOf('de es co')
/** Hosts of one letter and an ending. */
const shortHosts = setOf('t.me t.co x.com g.co m.me u.to j.mp v.gd b.link t.ly i.am')
/** Endings before which a single letter is a host and no abbreviation. */
const shortEndings = setOf('com net org info biz ws xyz dev app')
/** Hosts that stand for other addresses. */
const shorteners = setOf('bit.ly tinyurl.com goo.gl is.gd ow.ly buff.ly t.ly rb.gy cutt.ly rebrand.ly shorturl.at tiny.cc t.co lnkd.in youtu.be')
/** Words before "dot" that make it no part of an address. */
const dottedThings = setOf('polka micro quantum blue red green black white each every retina connect')
/** What program text begins with: "this.state.me". */
const codeNames = setOf('this self props state window document event req res request response user item data model ctx context obj object node params query config settings session store row rows row1 result results arr array list str string math json process module exports system java javax console std')

/** Those of them that are nobody's site. */
const strictCode = setOf('java javax system df np pd tf os sys req res ctx self props')

/** "this.state.me", "x.is": a property in program text, a sentence that begins without its space. */
export const namesCode = ({ labels }: Domain): boolean => (strictCode.has(labels[0] ?? '') && labels.at(-1) !== 'com') || (codeNames.has(labels[0] ?? '') && labels.length > 2) || wordLike.has(labels.at(-1) ?? '') && (codeNames.has(labels[0] ?? '') || (/^[a-z]$/.test(labels[0] ?? '') && !shortHosts.has(labels.join('.')) && !shortEndings.has(labels[1] ?? '')))

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
  if (fileLike.has(ending) && (isFileName(tokens, domain, name, ending) || besideFile(tokens, domain))) return false
  if (isNamespace(tokens, draft, domain) || hasClassName(tokens, draft, domain)) return false
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

const weekday = /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|ende|anfang|wochenende|abend|morgen|nachmittag|besten|liebsten|anderen)$/

/** "Great work.info was clear", "warte.am Montag": an everyday word ends a sentence, and the ending begins the next one. */
function joinsSentences(tokens: Tokens, draft: Draft, { first }: Domain, ending: string): boolean {
  const next = first + 3
  if (ending === 'am' && weekday.test(tokenText(tokens, next))) return true
  if (pronounEndings.has(ending) && (isUnknown(tokens, next) || isA(tokens, first, classes.common)) && !leadsToSite(tokens, first)) return true
  if (!/^(?:io|info|eu|top)$/.test(ending) || !isA(tokens, first, classes.common | classes.talk) || draft.upperAt(startOf(tokens, next))) return false
  return kindOf(tokens, first - 1) === wordToken && !isA(tokens, first - 1, classes.link | classes.contact | classes.mine | classes.yours | classes.topic | classes.mail) && !/^(?:visit|see|check|open|site|go|use|try|and|or|from|of)$/.test(tokenText(tokens, first - 1))
}

/** Endings that say who does something, in some language: what no list knows behind them is a verb. */
const pronounEndings = setOf('je eu il io la')

const isUnknown = (tokens: Tokens, at: number): boolean => (tokens.classes[at] ?? 0) === 0

/** Whether what stands before says that an address comes. */
const leadsToSite = (tokens: Tokens, first: number): boolean =>
  (kindOf(tokens, first - 1) === signToken && ':→->=('.includes(tokenText(tokens, first - 1))) || isA(tokens, first - 1, classes.contact | classes.mine | classes.topic | classes.account) || /^(?:visit|see|check|open|go|use|try|at|on|to|from|is|su|sur|auf|em|en|na|no)$/.test(tokenText(tokens, first - 1))

/** Whether a word follows in the same line. */
const goesOn = (tokens: Tokens, last: number): boolean => kindOf(tokens, last + 1) === wordToken && gapAfter(tokens, last) === 1

/** Words of two that lead to a likeness: the second, and what stands before it. */
const likeness: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['to', setOf('similar close compared comparable next identical')],
  ['by', setOf('inspired influenced')],
  ['of', setOf('clone clones copy version style kind reminds')],
  ['with', setOf('compare compared compete comparison')],
  ['as', setOf('such same')],
])

/** "like Amazon.com", "an Airbnb.com clone": a well-known site that something is to be like. */
function comparesWith(tokens: Tokens, draft: Draft, { first, last }: Domain): boolean {
  if (/^(?:clone|clones|style|alternative|replica|lookalike|competitor|competitors)$/.test(tokenText(tokens, last + 1))) return true
  if (!draft.upperAt(startOf(tokens, first))) return false
  const before = first - 1
  if (/^(?:and|or|und|y|et|e)$/.test(tokenText(tokens, before)) && isA(tokens, before - 1, classes.topLevel) && isSign(tokens, before - 2, '.')) return leadsToLikeness(tokens, labelStart(tokens, before - 3) - 1)
  return leadsToLikeness(tokens, before)
}

/** "like", "similar to", "inspired by": what leads to a site that something is to be like. */
const leadsToLikeness = (tokens: Tokens, at: number): boolean =>
  /^(?:like|an|a|similar|than|unlike|vs|versus)$/.test(tokenText(tokens, at)) || likeness.get(tokenText(tokens, at))?.has(tokenText(tokens, at - 1)) === true

/** Ends of file names that are nothing else. */
const plainFiles = setOf('pdf psd jpg jpeg png svg eps docx doc txt csv xlsx xls pptx ppt mp4 mp3 wav gif webp indd tiff tif html css json xml')
/** Most tokens between two files that are named together. */
const fewBetween = 6

/** "menu.pdf and flyer.ai": a file named in the words before or behind. */
function besideFile(tokens: Tokens, { first, last }: Domain): boolean {
  for (let at = first - fewBetween; at < last + fewBetween; at++) if (plainFiles.has(tokenText(tokens, at)) && isSign(tokens, at - 1, '.') && gapAfter(tokens, at - 1) === 0) return true
  return false
}

/** "System.IO.File": names with capitals that go on behind what could be an ending. */
const isNamespace = (tokens: Tokens, draft: Draft, { first, last }: Domain): boolean =>
  isSign(tokens, last + 1, '.') && gapAfter(tokens, last) === 0 && gapAfter(tokens, last + 1) === 0 && kindOf(tokens, last + 2) === wordToken && draft.upperAt(startOf(tokens, last)) && draft.upperAt(startOf(tokens, first)) && draft.upperAt(startOf(tokens, last + 2))

/** "tf.data.Dataset.map": a label with a capital behind one without. */
function hasClassName(tokens: Tokens, draft: Draft, { first, last, labels }: Domain): boolean {
  if (labels.length < 3 || draft.upperAt(startOf(tokens, first))) return false
  for (let at = first + 1; at <= last; at++) if (kindOf(tokens, at) === wordToken && isSign(tokens, at - 1, '.') && draft.upperAt(startOf(tokens, at)) && !draft.upperAt(startOf(tokens, at) + 1)) return true
  return false
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

function isFileName(tokens: Tokens, { first, labels }: Domain, name: string, ending: string): boolean {
  if (codeEndings.has(ending) && (labels.length === 2 || fileOnly.has(ending))) return true
  const parts = name.split(/[-_]/)
  if (ending === 'so' && name.startsWith('lib')) return true
  if (parts.some((part) => files.has(part) || /^v?\d+$/.test(part)) || name.includes('_') || /\d\d$/.test(name)) return true
  return isA(tokens, first - 1, classes.topic) && /^(?:file|files|named|called)$/.test(tokenText(tokens, first - 1))
}

function saysDisguisedAddress(tokens: Tokens, draft: Draft, { first, last, labels, topLevel, form }: Domain, path: string): boolean {
  const ending = labels.at(-1) ?? ''
  const name = labels.at(-2) ?? ''
  const nameIsWord = isCommon(tokens, labelStart(tokens, topLevel - 2)) || (labels.length === 2 && isCommon(tokens, first)) || dottedThings.has(name)
  if (labels[0] === 'www') return true
  if (path.length > 1 && !nameIsWord) return true
  switch (form) {
    case 'bracketed':
      return name.length > 1 && (!grammarWords.has(ending) || !nameIsWord)
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
