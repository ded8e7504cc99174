import type { Span } from './draft.ts'

/** How far the text around an offset is looked at, in code units. What is longer than that is no character anyone writes. */
const reach = 256

let segmenter: Intl.Segmenter | undefined

const isAscii = (code: number): boolean => code < 128
const isLineEnd = (code: number): boolean => code === 10 || code === 13

/** The character, as readers see one, that a code unit belongs to. Looks at a bounded stretch of the text alone: asked of all of it, it would read it anew each time. */
export function graphemeAt(text: string, at: number): Span {
  const [before, code, after] = [text.charCodeAt(at - 1), text.charCodeAt(at), text.charCodeAt(at + 1)]
  if (isAscii(code) && !isLineEnd(code) && !(before >= 128) && !(after >= 128)) return { start: at, end: at + 1 }
  const from = startOfStretch(text, at)
  let to = at + 1
  while (to < text.length && to - at < reach && !(isAscii(text.charCodeAt(to)) && !(text.charCodeAt(to + 1) >= 128))) to += 1
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  const found = segmenter.segment(text.slice(from, to + 1)).containing(at - from)
  return found === undefined ? { start: at, end: at } : { start: from + found.index, end: from + found.index + found.segment.length }
}

/** Where a character surely begins: at the last ASCII one before an offset that has none before it to belong to. */
function startOfStretch(text: string, at: number): number {
  let from = at
  while (from > 0 && at - from < reach) {
    from -= 1
    if (isAscii(text.charCodeAt(from)) && !(text.charCodeAt(from - 1) >= 128)) return from
  }
  return from
}
