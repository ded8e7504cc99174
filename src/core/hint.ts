/** Writing hints, in the order in which they are shown. Each is a file in `src/coach/`. */
export const hintIds = ['relevant', 'prompt', 'ask', 'professional', 'clear', 'concise', 'progress'] as const
export type HintId = (typeof hintIds)[number]

export const isHintId = (value: unknown): value is HintId => hintIds.some((id) => id === value)

/** What a hint may know besides the draft. `undefined`: not known. Times in milliseconds. */
export interface HintFacts {
  /** How long the buyer's last message has waited. */
  readonly waited: number | undefined
  /** The draft is the first answer in a thread that the buyer began. */
  readonly firstAnswer: boolean | undefined
  /** An order with this buyer is running. */
  readonly orderRuns: boolean | undefined
  /** How long ago the seller wrote last. */
  readonly silentFor: number | undefined
  /** In how many other threads the same text was sent lately. */
  readonly sentElsewhere: number
}

/** A draft as hints read it: cut into words and sentences once. */
export interface HintDraft {
  readonly text: string
  /** Letters and digits, as they stand. */
  readonly words: readonly string[]
  readonly sentences: readonly string[]
  /** Most of its words are English. Hints that depend on wording say nothing otherwise. */
  readonly english: boolean
}

/** What a hint found: matched pieces of the draft, none where it is about the whole. `null`: nothing to say. */
export type HintResult = readonly string[] | null

export interface Hint { readonly id: HintId; look(draft: HintDraft, facts: HintFacts): HintResult }

/** A hint with something to say. Pieces are at most 40 UTF-16 code units each, three at most. */
export interface GivenHint { readonly id: HintId; readonly pieces: readonly string[] }
