/** What is kept of Enter: per kind of page whether it sends, and whether an Enter that was not known was held once. */
export interface EnterKept {
  readonly sends: Readonly<Record<string, boolean>>
  readonly heldOnce: boolean
}

/** The most kinds of pages whose Enter is remembered. */
export const mostPlaces = 60

/** What storage holds, made into what is kept: what does not fit was never learned. */
export function asEnterKept(stored: unknown): EnterKept {
  const { sends, heldOnce } = (typeof stored === 'object' && stored !== null ? stored : {}) as { readonly sends?: unknown; readonly heldOnce?: unknown }
  const known = typeof sends === 'object' && sends !== null ? Object.entries(sends).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean') : []
  return { sends: Object.fromEntries(known), heldOnce: heldOnce === true }
}

/** What is kept once something new was seen: the rest of it stays. */
export function withEnterNews({ sends, heldOnce }: EnterKept, news: EnterKept): EnterKept {
  const known = Object.entries({ ...sends, ...news.sends })
  return { sends: Object.fromEntries(known.slice(-mostPlaces)), heldOnce: heldOnce || news.heldOnce }
}
