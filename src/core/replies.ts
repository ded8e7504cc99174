/** A reply that the seller keeps for use again. */
export interface SavedReply {
  readonly id: string
  readonly title: string
  readonly text: string
  /** Where it stands in the list, lowest first. The first is inserted by keyboard. */
  readonly rank: number
  /** One of the set that comes with the extension, as it came. */
  readonly shipped: boolean
}

/** Lengths in UTF-16 code units. A reply of the longest kind still fits one thing of the browser account's storage in any script. */
export const longestTitle = 60
export const longestReply = 2500
export const mostReplies = 100

/** What stands for something that only the page knows. Written in braces: "{buyer}". */
export const placeholders = ['buyer', 'order', 'date'] as const
export type Placeholder = (typeof placeholders)[number]

/** The replies that come with the extension, in this order. Their words are `reply_<id>_title` and `reply_<id>_text`. */
export const shippedReplies = ['first', 'progress', 'questions', 'holding', 'stay'] as const
export type ShippedReply = (typeof shippedReplies)[number]

/** How storage keeps a reply under its id. `removed`: a shipped one that the seller does not want. */
export type KeptReply = { readonly title: string; readonly text: string; readonly rank: number } | { readonly removed: true }

/** The list out of what is kept and what comes with the extension. What does not fit is left where it is and not shown. */
export function repliesOf(kept: Readonly<Record<string, unknown>>, shipped: readonly SavedReply[]): readonly SavedReply[] {
  const own = Object.entries(kept).flatMap(([id, value]) => asReply(id, value) ?? [])
  const come = shipped.filter(({ id }) => !Object.hasOwn(kept, id))
  return [...own, ...come].toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
}

function asReply(id: string, value: unknown): SavedReply | undefined {
  if (typeof value !== 'object' || value === null || !('title' in value) || !('text' in value)) return undefined
  const { title, text } = value
  if (typeof title !== 'string' || typeof text !== 'string' || text.trim() === '') return undefined
  const rank = 'rank' in value && typeof value.rank === 'number' && Number.isFinite(value.rank) ? value.rank : 0
  return { id, title: title.slice(0, longestTitle), text: text.slice(0, longestReply), rank, shipped: false }
}

/** Replies whose title or text holds every word that is looked for. */
export function searchReplies(replies: readonly SavedReply[], search: string): readonly SavedReply[] {
  const wanted = search.toLowerCase().split(/\s+/)
  return replies.filter(({ title, text }) => wanted.every((word) => `${title} ${text}`.toLowerCase().includes(word)))
}

/** A text with its placeholders filled. `gaps`: where what is not known was left visibly. */
export interface FilledReply { readonly text: string; readonly gaps: readonly { readonly start: number; readonly end: number }[] }

/** Fills placeholders once: what a value itself holds is not looked at again. */
export function fillReply(text: string, values: Readonly<Partial<Record<Placeholder, string>>>, labels: Readonly<Record<Placeholder, string>>): FilledReply {
  const gaps: { start: number; end: number }[] = []
  let filled = ''
  let from = 0
  for (const match of text.matchAll(/\{(buyer|order|date)\}/g)) {
    const name = match[1] as Placeholder
    filled += text.slice(from, match.index)
    const value = values[name]
    const put = value === undefined || value === '' ? `[${labels[name]}]` : value
    if (put !== value) gaps.push({ start: filled.length, end: filled.length + put.length })
    filled += put
    from = match.index + match[0].length
  }
  return { text: filled + text.slice(from), gaps }
}
