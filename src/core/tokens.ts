/** What a token is made of. */
export const wordToken = 1
export const numberToken = 2
export const signToken = 3

/**
 * The words, numbers and signs of a folded text, as columns. Space lies between tokens and belongs to none.
 * A lexer reuses the columns: they hold until its next text.
 */
export interface Tokens {
  /** The folded text. */
  readonly text: string
  readonly count: number
  /** All classes met in the text, to see at once which detectors have nothing to look at. */
  readonly seen: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
  /** Bit mask of what the lexicon knows of the token, 0 for nothing. */
  readonly classes: Int32Array
  /** The number that goes with a known word, -1 for none. */
  readonly value: Int16Array
  /** 1 where a known word was typed in pieces or with digits and signs in place of letters. */
  readonly disguised: Uint8Array
  /** Indices of the tokens that some detector starts from, in text order. */
  readonly marked: Int32Array
  readonly markedCount: number
  /** How many tokens are one letter long: words typed with space between their letters show here. */
  readonly singles: number
}

export const tokenText = (tokens: Tokens, index: number): string =>
  index < 0 || index >= tokens.count ? '' : tokens.text.slice(tokens.start[index], tokens.end[index])

/** Length of the space between a token and the next one; 0 when they touch, Infinity past the ends. */
export function gapAfter(tokens: Tokens, index: number): number {
  const end = tokens.end[index]
  const next = tokens.start[index + 1]
  return index < 0 || index + 1 >= tokens.count || end === undefined || next === undefined ? Infinity : next - end
}

/** Whether the token has one of the classes. */
export const isA = (tokens: Tokens, index: number, classes: number): boolean =>
  index >= 0 && index < tokens.count && ((tokens.classes[index] ?? 0) & classes) !== 0

/** Whether the token is exactly this sign. */
export const isSign = (tokens: Tokens, index: number, sign: string): boolean =>
  index >= 0 && index < tokens.count && tokens.kind[index] === signToken && tokens.text.startsWith(sign, tokens.start[index])

export const kindOf = (tokens: Tokens, index: number): number => (index < 0 || index >= tokens.count ? 0 : (tokens.kind[index] ?? 0))

export const startOf = (tokens: Tokens, index: number): number => tokens.start[index] ?? tokens.text.length
export const endOf = (tokens: Tokens, index: number): number => (index < 0 ? 0 : (tokens.end[index] ?? tokens.text.length))

/** Whether a line ends between a token and the next one. */
export function lineEndsAfter(tokens: Tokens, index: number): boolean {
  if (gapAfter(tokens, index) === 0) return false
  for (let at = endOf(tokens, index), end = Math.min(startOf(tokens, index + 1), at + 80); at < end; at++) {
    const code = tokens.text.charCodeAt(at)
    if (code === 10 || code === 13) return true
  }
  return false
}
