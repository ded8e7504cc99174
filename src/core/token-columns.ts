import type { Tokens } from './tokens.ts'

/** Tokens with columns that can be written. */
export interface TokenColumns extends Tokens {
  text: string
  count: number
  seen: number
  markedCount: number
  singles: number
}

/** Columns with room for `size` tokens, and none in them. */
export function emptyColumns(size: number): TokenColumns {
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
