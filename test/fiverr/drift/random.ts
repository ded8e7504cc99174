/** A repeatable source of chance (mulberry32): the same seed draws the same numbers. */
export interface Chance {
  /** From 0 up to and without 1. */
  next(): number
  /** A whole number from 0 up to and without `below`. */
  below(below: number): number
  pick<T>(from: readonly T[]): T | undefined
  /** Each with this probability. */
  some<T>(from: readonly T[], probability: number): readonly T[]
  shuffled<T>(from: readonly T[]): readonly T[]
}

export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    next,
    below,
    pick: (from) => from[below(from.length)],
    some: (from, probability) => from.filter(() => next() < probability),
    shuffled: (from) => {
      const all = [...from]
      for (let index = all.length - 1; index > 0; index -= 1) {
        const other = below(index + 1)
        const [a, b] = [all[index], all[other]]
        if (a !== undefined && b !== undefined) [all[index], all[other]] = [b, a]
      }
      return all
    },
  }
}
