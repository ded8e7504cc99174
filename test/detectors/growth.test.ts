import { describe, expect, test } from 'vitest'
import { checkDraft } from '../../src/fiverr/check-draft.ts'
import { hostile } from './hostile.ts'

const bound = 90

/** Processor time of one scan, in milliseconds: what else runs on the machine is not counted. */
function timeOf(text: string): number {
  const start = process.cpuUsage()
  checkDraft(text, {})
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** Scans both texts in turn and keeps the shortest time of each: what is tidied up meanwhile only adds to it. */
function growth(small: string, large: string): number {
  let [shortest, longest] = [Infinity, Infinity]
  for (let round = 0; round < 25; round += 1) {
    shortest = Math.min(shortest, timeOf(small))
    longest = Math.min(longest, timeOf(large))
    if (round >= 4 && longest / Math.max(shortest, 0.05) < bound) break
  }
  return longest / Math.max(shortest, 0.05)
}

describe('sixteen times the text takes about sixteen times the time', () => {
  test.each(hostile.map((piece) => [JSON.stringify(piece), piece] as const))('%s', (_name, piece) => {
    const text = (length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
    checkDraft(text(4000), {})
    expect(growth(text(4000), text(64_000)), 'a quadratic scan would be near 256').toBeLessThan(bound)
  })
})
