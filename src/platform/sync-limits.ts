/** What `storage.sync` takes in both browsers: bytes of one thing with its key, of all together, and how many. A little is left free. */
const largest = 8192
const mostBytes = 100_000
const mostItems = 500

const bytes = (key: string, value: unknown): number => new TextEncoder().encode(key + JSON.stringify(value)).length

/** Of changes to the account's copy, those that it has room for, the newest first. What does not fit stays on this machine. */
export function fitsSync(kept: Readonly<Record<string, unknown>>, changes: Readonly<Record<string, { readonly at: number }>>): Record<string, unknown> {
  const sizes = new Map(Object.entries(kept).map(([key, value]) => [key, bytes(key, value)]))
  let total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  const fitting: [string, unknown][] = []
  for (const [key, value] of Object.entries(changes).sort(([, a], [, b]) => b.at - a.at)) {
    const size = bytes(key, value)
    const after = total - (sizes.get(key) ?? 0) + size
    if (size > largest || after > mostBytes || (!sizes.has(key) && sizes.size >= mostItems)) continue
    total = after
    sizes.set(key, size)
    fitting.push([key, value])
  }
  return Object.fromEntries(fitting)
}
