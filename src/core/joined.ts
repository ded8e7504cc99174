

export interface Joined {
  readonly slot: number
  /** Index of the last token that belongs to the word. */
  readonly last: number
  readonly disguised: boolean
}
