/** A word of the lexicon that stands in several tokens, or in one with other signs than its own. */
export interface Joined {
  readonly slot: number
  /** Index of the last token that belongs to the word. */
  readonly last: number
  readonly disguised: boolean
}
