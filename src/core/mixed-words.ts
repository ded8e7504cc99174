import { foldCharacter } from './fold-character.ts'

const word = /[\p{L}\p{M}\p{Cf}]/u

/**
 * Tells, for offsets asked in rising order, whether a look-alike there stands among ASCII letters: in its own run of
 * letters, or, when that run holds nothing but look-alikes, in the unbroken piece of text around it.
 */
export function mixedWords(typed: string): (at: number) => boolean {
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
    if (lower >= 97 && lower <= 122) return true
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
