import { asciiKinds, digit, kindOfCode, letter, space, unspaced } from './code-kinds.ts'
import { endOfWords } from './end-of-words.ts'
import { joinPieces } from './join-pieces.ts'
import { isLetterSign } from './leet-word.ts'
import { hashNext, hashOf, hashStart, type Lexicon } from './lexicon.ts'
import { longestMatch } from './longest-match.ts'
import { markTokens } from './mark-tokens.ts'
import { isMask } from './masked-word.ts'
import { emptyColumns } from './token-columns.ts'
import { numberToken, signToken, wordToken, type Tokens } from './tokens.ts'

/** Classes that the lexer itself gives; the rest of the mask is the word lists' own. */
export interface LexerClasses {
  /** Every run of digits. */
  readonly number: number
  /** The sign "@". */
  readonly at: number
  /** A full stop, or a comma or a middle dot between letters. */
  readonly dot: number
  /** A colon before two slashes, or two slashes that open an address. */
  readonly scheme: number
  /** A beginning of a word that may stand in pieces. */
  readonly head: number
  /** All that detectors start from. */
  readonly marks: number
  /** Counted as seen where a long unknown word stands: it may be several number words written together. */
  readonly long: number
}

const step = hashNext
const emptyHash = hashStart
const word = wordToken
const number = numberToken
const signs = signToken

/** A lexer for one lexicon: a function from folded text to its tokens. One linear pass. */
export function createLexer(lexicon: Lexicon, classes: LexerClasses): (text: string) => Tokens {
  let columns = emptyColumns(1024)

  return (text) => {
    if (columns.start.length < text.length + 1) columns = emptyColumns(text.length * 2 + 1)
    const { start, end, kind, classes: masks, value, disguised } = columns
    const length = text.length
    const lastSign = endOfWords(text)
    let count = 0
    let seen = 0
    let mixed = false
    let singles = 0
    let at = 0
    while (at < length) {
      const code = text.charCodeAt(at)
      const codeKind = kindOfCode(code)
      if (codeKind === space) {
        at += 1
        continue
      }
      const from = at
      let mask = 0
      let wordValue = -1
      let tokenKind = word
      if (codeKind === letter) {
        let hash = step(emptyHash, code)
        let next = text.charCodeAt(++at)
        while (kindOfCode(next) === letter) {
          hash = step(hash, next)
          next = text.charCodeAt(++at)
        }
        if (next === 39 && text.charCodeAt(from) >= 128 && kindOfCode(text.charCodeAt(at + 1)) === letter) {
          at = endOfLetters(text, at + 1)
          hash = hashWithoutApostrophe(text, from, at)
          const slot = lexicon.find(hash, at - from - 1)
          if (slot >= 0) {
            mask = lexicon.classes[slot] ?? 0
            wordValue = lexicon.values[slot] ?? -1
          }
        } else {
          const slot = lexicon.find(hash, at - from)
          if (slot >= 0) {
            mask = lexicon.classes[slot] ?? 0
            wordValue = lexicon.values[slot] ?? -1
          }
        }
      } else if (codeKind === digit) {
        at += 1
        while (at < length && asciiKinds[text.charCodeAt(at)] === digit) at += 1
        tokenKind = number
        mask = classes.number
      } else if (codeKind === unspaced) {
        const match = longestMatch(lexicon, text, from)
        at = from + Math.max(1, match.length)
        if (match.slot >= 0) {
          mask = lexicon.classes[match.slot] ?? 0
          wordValue = lexicon.values[match.slot] ?? -1
        }
      } else {
        at += code >= 0xd800 && code <= 0xdbff && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1
        tokenKind = signs
        if (code === 39 && count > 0 && end[count - 1] === from && kindOfCode(text.charCodeAt(at)) === letter) continue
        if (code === 64) mask = classes.at
        else if (code === 46) mask = from < lastSign ? classes.dot : 0
        else if (code === 44 || code === 0x2022 || code === 0xb7 || code === 0x2027 || code === 0x2219 || code === 0x22c5 || code === 0x30fb) {
          const glued = count > 0 && end[count - 1] === from
          if (glued && kindOfCode(text.charCodeAt(at)) === letter) mask = classes.dot
        } else if ((code === 58 && text.charCodeAt(at) === 47 && text.charCodeAt(at + 1) === 47) || (code === 47 && opensAddress(text, at))) mask = classes.scheme
      }
      if (count > 0 && end[count - 1] === from && tokenKind !== signs) {
        const before = kind[count - 1]
        mixed ||= before === signs ? isLetterSign(text.charCodeAt(from - 1)) || isMask(text.charCodeAt(from - 1)) : before !== tokenKind
      }
      if (at - from === 1 && tokenKind === word) singles += 1
      start[count] = from
      end[count] = at
      kind[count] = tokenKind
      masks[count] = mask
      value[count] = wordValue
      disguised[count] = 0
      seen |= mask
      count += 1
    }
    columns.text = text
    columns.count = count
    columns.seen = seen
    columns.singles = singles
    if (mixed || (seen & classes.head) !== 0) joinPieces(columns, lexicon, { head: classes.head, mixed })
    markTokens(columns, classes)
    return columns
  }
}

/** Whether two slashes, the first before an offset, have space before them and a letter behind: "//example.com". */
const opensAddress = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 47 && kindOfCode(text.charCodeAt(at - 2)) === space && kindOfCode(text.charCodeAt(at + 1)) === letter

function endOfLetters(text: string, from: number): number {
  let at = from
  while (kindOfCode(text.charCodeAt(at)) === letter) at += 1
  return at
}

/** Ukrainian and its kin write an apostrophe inside words; the lists leave it out. */
function hashWithoutApostrophe(text: string, from: number, to: number): number {
  const apostrophe = text.indexOf("'", from)
  return hashOf(text, apostrophe + 1, to, hashOf(text, from, apostrophe))
}
