import { foldCharacter } from './fold-character.ts'
import { mixedWords } from './mixed-words.ts'
import { unicodeDraft } from './unicode-draft.ts'

/** A half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * A draft as the detectors read it: the typed text and its folded form, with the way back.
 *
 * Folding is meant for matching alone: NFKC, invisible characters and accents out, look-alike letters towards ASCII,
 * digits of every script to 0–9, lower case.
 */
export interface Draft {
  /** The text exactly as typed. */
  readonly typed: string
  /** The text to match on. */
  readonly folded: string
  /** The typed span that a folded span came from, widened to whole graphemes. */
  typedSpan(foldedStart: number, foldedEnd: number): Span
  /** Whether the folded span holds characters that hardly anyone types but to hide something. */
  oddIn(foldedStart: number, foldedEnd: number): boolean
  /** Whether the folded letter was typed as a capital. */
  upperAt(folded: number): boolean
}

/** The key that may be drawn around a digit. */
const keycap = 0x20e3
const beyondAscii = /[^\0-\x7f]/
/** Folds a text for matching. Linear; takes any string, lone surrogates too. */
export function foldDraft(typed: string): Draft {
  return beyondAscii.test(typed) ? foldUnicode(typed) : asciiDraft(typed)
}

function asciiDraft(typed: string): Draft {
  return {
    typed,
    folded: typed.toLowerCase(),
    typedSpan: (start, end) => ({
      start: splitsLineEnd(typed, start) ? start - 1 : start,
      end: splitsLineEnd(typed, end) ? end + 1 : end,
    }),
    oddIn: () => false,
    upperAt: (at) => isAsciiCapital(typed.charCodeAt(at)),
  }
}

const isAsciiCapital = (code: number): boolean => code >= 65 && code <= 90
const splitsLineEnd = (text: string, at: number): boolean => text.charCodeAt(at - 1) === 13 && text.charCodeAt(at) === 10

function foldUnicode(typed: string): Draft {
  const folded: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const oddities: number[] = []
  const mixes = mixedWords(typed)
  let length = 0
  for (let at = 0; at < typed.length; ) {
    const code = typed.charCodeAt(at)
    if (code < 128) {
      folded.push(code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : typed.charAt(at))
      starts.push(at)
      ends.push(++at)
      length += 1
      continue
    }
    const codePoint = typed.codePointAt(at) ?? code
    const end = at + (codePoint > 0xffff ? 2 : 1)
    const character = foldCharacter(codePoint)
    const lookAlike = character.mixed !== character.text && mixes(at)
    const text = lookAlike ? character.mixed : flagOrLetter(codePoint, typed, at) ?? character.text
    if (codePoint === keycap) oddities.push(Math.max(0, length - 1))
    if ((character.odd || lookAlike) && (text !== '' || betweenAsciiLetters(typed, at, end))) oddities.push(length)
    const composed = text === '' || length === 0 ? undefined : recompose(folded[folded.length - 1] ?? '', text, codePoint)
    if (composed !== undefined) {
      folded[folded.length - 1] = composed
      ends[length - 1] = end
    } else if (text !== '') {
      for (const unit of text.split('')) {
        folded.push(unit)
        starts.push(at)
        ends.push(end)
        length += 1
      }
    }
    at = end
  }
  return unicodeDraft({ typed, folded: folded.join(''), starts, ends, oddities })
}

/** A regional indicator on its own stands for its letter; two in a row are a flag and stay. */
function flagOrLetter(codePoint: number, typed: string, at: number): string | undefined {
  if (codePoint < 0x1f1e6 || codePoint > 0x1f1ff) return undefined
  const isIndicator = (index: number): boolean => typed.charCodeAt(index) === 0xd83c && typed.charCodeAt(index + 1) >= 0xdde6
  if (isIndicator(at + 2) || isIndicator(at - 2)) return String.fromCodePoint(codePoint)
  return String.fromCharCode(97 + codePoint - 0x1f1e6)
}

/** A voicing or other mark that belongs to the letter before it, as one letter, where Unicode has one. */
function recompose(before: string, mark: string, codePoint: number): string | undefined {
  if (codePoint !== 0x3099 && codePoint !== 0x309a) return undefined
  const composed = (before + mark).normalize('NFC')
  return composed.length === 1 ? composed : undefined
}

const isAsciiWordUnit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 64 && code <= 90) || (code >= 97 && code <= 122) || code === 46

/** Whether an invisible character sits inside an ASCII word or address. Looks at its nearest visible neighbours. */
function betweenAsciiLetters(typed: string, start: number, end: number): boolean {
  return isAsciiWordUnit(typed.charCodeAt(start - 1)) && isAsciiWordUnit(typed.charCodeAt(end))
}
