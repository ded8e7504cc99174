import { findingsOf, readStretches, type DraftContext, type DraftFinding, type Scanner, type Stretch } from './scan.ts'
import { cutReach } from './sentences.ts'
import { textChange } from './text-change.ts'

/** Scans one text again and again as it changes, reading only what a change can have touched. Same findings as `scanDraft`. */
export interface TextScan {
  /** The text as it is now. Nothing is read yet. */
  take(text: string): void
  /** Reads on, about `most` UTF-16 code units. True: all is read. */
  step(most: number): boolean
  /** What is found in the parts that are read. */
  findings(context: DraftContext): readonly DraftFinding[]
  /** Reads all of it anew. */
  forget(): void
}

/** A part that is read, or that is still to be (`placed` missing): it may then have to do with its neighbours. */
type Part = Stretch | { readonly length: number; readonly opens: true; readonly closes: true; readonly placed?: never }

const unread = (length: number): Part => ({ length, opens: true, closes: true })
const isRead = (part: Part): part is Stretch => part.placed !== undefined
const empty = { opens: false, closes: false, placed: [] } as const

/** A scan of a text that is empty so far. */
export function createTextScan(scanner: Scanner): TextScan {
  let text = ''
  let parts: Part[] = []

  return {
    take(next) {
      if (next === text) return
      const { start, removed, added } = textChange(text, next)
      const { first, last, from, to } = touched(parts, start - cutReach, start + removed + cutReach)
      parts.splice(first, last - first, unread(to - from + added - removed))
      text = next
    },
    step(most) {
      let from = 0
      let left = most
      for (let at = 0; at < parts.length; at++) {
        const part = parts[at]
        if (part === undefined) break
        if (!isRead(part)) {
          if (left <= 0) return false
          const read: Part[] = []
          let length = 0
          for (const stretch of readStretches(text, { from, to: from + part.length }, scanner)) {
            read.push(stretch)
            length += stretch.length
            left -= stretch.length
            if (left <= 0) break
          }
          if (length < part.length) read.push(unread(part.length - length))
          parts.splice(at, 1, ...read)
          if (length < part.length) return false
        }
        from += parts[at]?.length ?? 0
      }
      return true
    },
    findings: (context) => findingsOf(parts.map((part) => (isRead(part) ? part : { ...empty, length: part.length })), context, scanner.policy),
    forget() {
      parts = [unread(text.length)]
    },
  }
}

interface Touched {
  /** Indices of the first part, and of the one after the last. */
  readonly first: number
  readonly last: number
  readonly from: number
  readonly to: number
}

/** The parts that a change between two offsets can have touched, with the neighbours that may have to do with them. */
function touched(parts: readonly Part[], changeStart: number, changeEnd: number): Touched {
  let first = 0
  let from = 0
  for (; first < parts.length - 1; first++) {
    const length = parts[first]?.length ?? 0
    if (from + length >= changeStart) break
    from += length
  }
  let last = first
  let to = from
  for (; last < parts.length && (last === first || to <= changeEnd); last++) to += parts[last]?.length ?? 0
  const before = parts[first - 1]
  if (before?.closes === true) {
    first -= 1
    from -= before.length
  }
  const after = parts[last]
  if (after?.opens === true) {
    last += 1
    to += after.length
  }
  return { first, last, from, to }
}
