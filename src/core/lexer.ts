import { hashNext, hashOf, hashStart, type Lexicon } from './lexicon.ts'
import { isLetterSign, isMask, joinPieces } from './join-pieces.ts'
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

/** Shortest unknown word that may be several number words written together, in code units. */
const shortestJoined = 10


/** Tokens with columns that can be written. */
export interface TokenColumns extends Tokens {
  text: string
  count: number
  seen: number
  markedCount: number
  singles: number
}

/** Longest word looked for in scripts that are written without spaces, in code units. */
const longestUnspaced = 12

// The innermost loop keeps its own bindings: an imported one is looked up anew at each use where modules are not bundled.
const step = hashNext
const emptyHash = hashStart
const word = wordToken
const number = numberToken
const signs = signToken

const letter = 1
const digit = 2
const space = 3
const unspaced = 4
const sign = 5

const asciiKinds = Uint8Array.from({ length: 128 }, (_, code) => {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return letter
  if (code >= 48 && code <= 57) return digit
  return code <= 32 || code === 127 ? space : sign
})

const unspacedScript = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]$/u
const letterOrMark = /^[\p{L}\p{M}]$/u
const unicodeKinds = new Uint8Array(0x10000)

function kindBeyondAscii(code: number): number {
  const known = unicodeKinds[code] ?? 0
  if (known !== 0) return known
  const character = String.fromCharCode(code)
  const kind = unspacedScript.test(character) ? unspaced : letterOrMark.test(character) ? letter : /^\s$/.test(character) ? space : sign
  unicodeKinds[code] = kind
  return kind
}

/** Kind of a code unit; past the end of the text (NaN) it is space. */
const kindOfCode = (code: number): number => (code < 128 ? (asciiKinds[code] ?? sign) : code >= 128 ? kindBeyondAscii(code) : space)

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
        if (next === 39 && from < at && text.charCodeAt(from) >= 128 && kindOfCode(text.charCodeAt(at + 1)) === letter) {
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
    mark(columns, classes)
    return columns
  }
}

/** Where the last word or sign of a text begins that is more than the end of its sentence: full stops behind it lead nowhere. */
function endOfWords(text: string): number {
  let at = text.length
  while (at > 0 && endsSentence(text.charCodeAt(at - 1))) at -= 1
  return at
}

const endsSentence = (code: number): boolean => code === 46 || code === 33 || code === 63 || kindOfCode(code) === space

/** Whether two slashes, the first before an offset, have space before them and a letter behind: "//example.com". */
const opensAddress = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 47 && !(kindOfCode(text.charCodeAt(at - 2)) !== space && at > 1) && kindOfCode(text.charCodeAt(at + 1)) === letter

/** Lists the tokens that detectors start from: by class, or for being long and unknown. */
function mark(columns: TokenColumns, { marks, long }: LexerClasses): void {
  const { start, end, kind, classes, marked, count } = columns
  let markedCount = 0
  for (let index = 0; index < count; index++) {
    const mask = classes[index] ?? 0
    if ((mask & marks) !== 0) marked[markedCount++] = index
    else if (mask === 0 && kind[index] === wordToken && (end[index] ?? 0) - (start[index] ?? 0) >= shortestJoined) {
      marked[markedCount++] = index
      columns.seen |= long
    }
  }
  columns.markedCount = markedCount
}

function emptyColumns(size: number): TokenColumns {
  return {
    text: '',
    count: 0,
    seen: 0,
    markedCount: 0,
    singles: 0,
    marked: new Int32Array(size),
    start: new Int32Array(size),
    end: new Int32Array(size),
    kind: new Uint8Array(size),
    classes: new Int32Array(size),
    value: new Int16Array(size),
    disguised: new Uint8Array(size),
  }
}

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

function longestMatch(lexicon: Lexicon, text: string, from: number): { slot: number; length: number } {
  let hash = hashStart
  let best = { slot: -1, length: 0 }
  for (let length = 1; length <= longestUnspaced && from + length <= text.length; length++) {
    const code = text.charCodeAt(from + length - 1)
    if (code < 128 || kindBeyondAscii(code) === space || kindBeyondAscii(code) === sign) break
    hash = hashNext(hash, code)
    const slot = lexicon.find(hash, length)
    if (slot >= 0) best = { slot, length }
  }
  return best
}
