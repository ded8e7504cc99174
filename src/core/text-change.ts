/** What differs between two texts: `removed` code units at `start` gave way to `added`. */
export interface TextChange {
  readonly start: number
  readonly removed: number
  readonly added: number
}

/** The smallest single change that turns one text into the other. */
export function textChange(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length)
  const start = commonPrefix(before, after, shorter)
  const tail = commonSuffix(before, after, shorter - start)
  return { start, removed: before.length - start - tail, added: after.length - start - tail }
}

/** Compares in halves first: two long equal texts cost one comparison each, not one per character. */
function commonPrefix(before: string, after: string, limit: number): number {
  let low = 0
  let step = limit
  while (step > 64) {
    step >>= 1
    if (before.slice(low, low + step) === after.slice(low, low + step)) low += step
  }
  while (low < limit && before.charCodeAt(low) === after.charCodeAt(low)) low++
  return low
}

function commonSuffix(before: string, after: string, limit: number): number {
  let low = 0
  let step = limit
  while (step > 64) {
    step >>= 1
    if (before.slice(before.length - low - step, before.length - low) === after.slice(after.length - low - step, after.length - low)) low += step
  }
  while (low < limit && before.charCodeAt(before.length - 1 - low) === after.charCodeAt(after.length - 1 - low)) low++
  return low
}
