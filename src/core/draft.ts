import { foldCharacter } from './fold-character.ts'
import { graphemeAt } from './grapheme.ts'

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
const capital = /^\p{Lu}$/u
const word = /[\p{L}\p{M}\p{Cf}]/u

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

/**
 * Tells, for offsets asked in rising order, whether a look-alike there stands among ASCII letters: in its own run of
 * letters, or, when that run holds nothing but look-alikes, in the unbroken piece of text around it.
 */
function mixedWords(typed: string): (at: number) => boolean {
  let runEnd = 0
  let runMixed = false
  let pieceEnd = 0
  let pieceHasAscii = false
  return (at) => {
    if (at < runEnd) return runMixed
    if (at >= pieceEnd) {
      let pieceStart = at
      while (pieceStart > 0 && at - pieceStart < 64 && !isSpace(typed.charCodeAt(pieceStart - 1))) pieceStart -= 1
      pieceEnd = at + 1
      while (pieceEnd < typed.length && !isSpace(typed.charCodeAt(pieceEnd))) pieceEnd += 1
      pieceHasAscii = hasAsciiLetter(typed, pieceStart, pieceEnd)
    }
    let runStart = at
    while (runStart > 0 && at - runStart < 64 && isWordUnit(typed, runStart - 1)) runStart -= 1
    runEnd = at + 1
    while (runEnd < pieceEnd && isWordUnit(typed, runEnd)) runEnd += 1
    runMixed = hasAsciiLetter(typed, runStart, runEnd) || (pieceHasAscii && onlyLookAlikes(typed, runStart, runEnd))
    return runMixed
  }
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000
const isWordUnit = (typed: string, at: number): boolean => word.test(typed.charAt(at)) || (typed.charCodeAt(at) & 0xf800) === 0xd800

function hasAsciiLetter(typed: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const lower = typed.charCodeAt(at) | 32
    if (lower >= 97 && lower <= 122 && typed.charCodeAt(at) < 128) return true
  }
  return false
}

function onlyLookAlikes(typed: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const { text, mixed } = foldCharacter(typed.codePointAt(at) ?? 0)
    if (text !== '' && text === mixed) return false
  }
  return true
}

interface UnicodeFold {
  readonly typed: string
  readonly folded: string
  /** Typed offsets of each folded code unit. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Rising folded offsets at which something odd stood. */
  readonly oddities: readonly number[]
}

function unicodeDraft({ typed, folded, starts, ends, oddities }: UnicodeFold): Draft {
  return {
    typed,
    folded,
    typedSpan(foldedStart, foldedEnd) {
      if (foldedEnd <= foldedStart) return { start: 0, end: 0 }
      const start = starts[foldedStart] ?? typed.length
      const end = ends[foldedEnd - 1] ?? typed.length
      const whole = { start: graphemeAt(typed, start).start, end: end > start ? graphemeAt(typed, end - 1).end : end }
      return endsInvisibly(typed, whole) ? { start: whole.start, end: whole.end + 1 } : whole
    },
    oddIn: (foldedStart, foldedEnd) => (oddities[firstAtLeast(oddities, foldedStart)] ?? Infinity) < foldedEnd,
    upperAt: (at) => capital.test(typed.charAt(starts[at] ?? typed.length)),
  }
}

/** Whether an invisible character follows a span that has one after each visible one: it belongs to the same disguise. */
function endsInvisibly(typed: string, { start, end }: Span): boolean {
  const next = typed.charAt(end)
  return next !== '' && next > '\x7f' && foldCharacter(typed.charCodeAt(end)).text === '' && foldCharacter(typed.charCodeAt(end)).odd && typed.slice(start, end).includes(next)
}

/** Index of the first of some rising numbers that is not below a limit; their count when all are. */
function firstAtLeast(rising: readonly number[], limit: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
