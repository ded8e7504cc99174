/**
 * Where a text may be read in parts: between two sentences. Told by the few characters around each end, so that a change of
 * the text moves no cut that is further away than `cutReach`.
 */
export const cutReach = 24

const mostClosing = 3
const mostSpace = 8

const isEnd = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x2026
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0
const isClosing = (code: number): boolean => isEnd(code) || code === 34 || code === 39 || code === 41 || code === 0x201d || code === 0x2019
/** Small letters of ASCII, and letters of the alphabets that follow it, of whatever size. */
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x2000)
const isCapital = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000)

/** Offsets between `from` and `to`, both excluded, at which a sentence begins after another has ended. Rising. */
export function sentenceStarts(text: string, from: number, to: number): number[] {
  const starts: number[] = []
  for (let at = Math.max(0, from - cutReach); at < to; at++) {
    if (!isEnd(text.charCodeAt(at))) continue
    const start = startAfter(text, at)
    if (start > from && start < to) starts.push(start)
  }
  return starts
}

/** Where the next sentence begins if one ends with the sign at an offset: a word before it, space and a capital behind. 0: none. */
function startAfter(text: string, sign: number): number {
  if (!isLetter(text.charCodeAt(sign - 1)) || !isLetter(text.charCodeAt(sign - 2)) || !isLetter(text.charCodeAt(sign - 3))) return 0
  let at = sign + 1
  while (at <= sign + mostClosing && isClosing(text.charCodeAt(at))) at += 1
  const space = at
  while (at < space + mostSpace && isSpace(text.charCodeAt(at))) at += 1
  if (at === space || !isCapital(text.charCodeAt(at))) return 0
  const next = text.charCodeAt(at + 1)
  return isLetter(next) || next === 32 || next === 39 ? at : 0
}
