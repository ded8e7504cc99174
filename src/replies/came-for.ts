import type { WordKey } from '../core/words.ts'
import type { Inserted } from '../platform/protocol.ts'

const says = { findings: 'came_findings', 'no-box': 'came_no_box', 'not-taken': 'came_not_taken' } as const satisfies Readonly<Record<Exclude<Inserted['done'], 'inserted'>, WordKey>>
type Why = keyof typeof says

/** Why the page was opened by a command or the menu: a reply that was not inserted, out of the address ("#no-box:first"). */
export function cameFor(hash: string): { readonly done: Why; readonly id: string; readonly says: WordKey } | undefined {
  const match = /^#(findings|no-box|not-taken):([\w%-]{1,120})$/.exec(hash)
  const done = match?.[1] as Why | undefined
  return done && match?.[2] !== undefined ? { done, id: decoded(match[2]), says: says[done] } : undefined
}

/** The address may have been typed by anyone. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
