import type { DraftFinding } from '../core/scan.ts'

/** What the seller chose not to be told again. In this tab's memory alone, gone with the page. */
export interface Ignored {
  once(thread: string, piece: IgnoredPiece): void
  inThread(thread: string, piece: IgnoredPiece): void
  has(thread: string, piece: IgnoredPiece): boolean
  /** Forgets what was ignored once and is no longer in the thread's draft. */
  settle(thread: string, present: readonly IgnoredPiece[]): void
  /** All that is ignored in any thread of this tab, each once. */
  all(): readonly IgnoredPiece[]
  /** From now on to be told again, in every thread of this tab. */
  forget(piece: IgnoredPiece): void
}

export interface IgnoredPiece {
  readonly kind: DraftFinding['kind']
  readonly piece: string
}

export function createIgnored(): Ignored {
  const always = new Map<string, Map<string, IgnoredPiece>>()
  const once = new Map<string, Map<string, IgnoredPiece>>()
  const add = (map: Map<string, Map<string, IgnoredPiece>>, thread: string, piece: IgnoredPiece) => {
    const pieces = map.get(thread) ?? new Map<string, IgnoredPiece>()
    map.set(thread, pieces.set(keyOf(piece), { kind: piece.kind, piece: piece.piece }))
  }
  const every = () => [...always.values(), ...once.values()]
  return {
    once: (thread, piece) => add(once, thread, piece),
    inThread: (thread, piece) => add(always, thread, piece),
    has: (thread, piece) => {
      const key = keyOf(piece)
      return (always.get(thread)?.has(key) ?? false) || (once.get(thread)?.has(key) ?? false)
    },
    settle(thread, present) {
      const pieces = once.get(thread)
      if (!pieces) return
      const keys = new Set(present.map(keyOf))
      for (const key of pieces.keys()) if (!keys.has(key)) pieces.delete(key)
      if (pieces.size === 0) once.delete(thread)
    },
    all: () => [...new Map(every().flatMap((pieces) => [...pieces])).values()],
    forget: (piece) => {
      for (const pieces of every()) pieces.delete(keyOf(piece))
    },
  }
}

const keyOf = ({ kind, piece }: IgnoredPiece): string => `${kind} ${piece.toLowerCase()}`
