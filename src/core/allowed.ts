import { foldDraft } from './draft.ts'
import type { FindingKind } from './finding-kind.ts'

/** Whether the seller allowed a found piece: the whole of it or, where a host alone was allowed, a link to that very host. */
export function isAllowed(piece: string, kind: FindingKind, allowed: readonly string[]): boolean {
  if (allowed.length === 0) return false
  const found = kind === 'link' ? address(folded(piece)) : folded(piece)
  return allowed.some((one) => {
    const entry = kind === 'link' ? address(folded(one)) : folded(one)
    return entry !== '' && (entry === found || (kind === 'link' && !/[/?#:@ ]/.test(entry) && entry === hostOf(found)))
  })
}

const folded = (text: string): string => foldDraft(text).folded.trim().replace(/\s{1,200}/g, ' ')
const address = (link: string): string => link.replace(/^[a-z]{1,10}:\/\//, '').replace(/^www\./, '').replace(/\/$/, '')
/** What stands before an `@` is no host: such an address equals none. */
const hostOf = (link: string): string => link.split(/[/?#:]/, 1)[0] ?? ''
