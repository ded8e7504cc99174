import { boxOf } from './dom-reads.ts'
import type { Area } from './visible-area.ts'

/** The notes of ours on this page that can be seen: two of them keep off each other. */
const standing = new Set<HTMLElement>()

/** Says whether a note is shown. Call whenever that changes. */
export function stand(note: HTMLElement, shown: boolean): void {
  if (shown) standing.add(note)
  else standing.delete(note)
}

export const otherNotes = (note: HTMLElement): readonly Area[] =>
  [...standing].filter((other) => other !== note && other.isConnected).map(boxOf)
