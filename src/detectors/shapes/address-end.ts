/** Longest path that is read, in code units. */
const longestPath = 1024
const pathEnd = /[.,;:!?'")\]}>*»”’…]$/

/** Signs that end an address wherever they stand, and scripts that are written on directly behind one. */
function endsAddress(code: number): boolean {
  if (code < 128) return code <= 32 || code === 34 || code === 60 || code === 62 || code === 96 || code === 124
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || (code >= 0x3000 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af) || (code >= 0x600 && code <= 0x6ff)
}

const brackets = ['()', '[]', '{}'] as const

/** End of the unbroken address from an offset on, without the punctuation of the sentence around it. */
export function trimmedEnd(text: string, from: number): number {
  const open = [0, 0, 0]
  let end = from
  for (; end < text.length && end - from < longestPath; end++) {
    if (endsAddress(text.charCodeAt(end))) break
    const character = text.charAt(end)
    const opened = brackets.findIndex((pair) => pair.startsWith(character))
    if (opened >= 0) open[opened] = (open[opened] ?? 0) + 1
    const closed = brackets.findIndex((pair) => pair.endsWith(character))
    if (closed < 0) continue
    if ((open[closed] ?? 0) === 0) break
    open[closed] = (open[closed] ?? 0) - 1
  }
  if (text.startsWith("'s", end - 2)) end -= 2
  while (end > from && pathEnd.test(text.charAt(end - 1))) {
    const pair = brackets.find((both) => both.endsWith(text.charAt(end - 1)))
    if (pair !== undefined && text.slice(from, end - 1).includes(pair.charAt(0))) break
    end -= 1
  }
  return end
}
