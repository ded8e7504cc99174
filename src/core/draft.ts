/**
 * A draft as the detectors read it: the typed text and its folded form, with the way back.
 *
 * Folding is meant for matching alone: NFKC, invisible characters out, look-alike letters towards ASCII,
 * digits of every script to 0–9, lower case. Offsets are UTF-16 code units, ends exclusive.
 */
export interface Draft {
  /** The text exactly as typed. */
  readonly typed: string
  /** The text to match on. */
  readonly folded: string
  /** The typed span that a folded span came from, widened to whole graphemes. */
  typedSpan(foldedStart: number, foldedEnd: number): { readonly start: number; readonly end: number }
}
