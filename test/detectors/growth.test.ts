import { describe, expect, test } from 'vitest'
import { checkDraft } from '../../src/fiverr/check-draft.ts'

/** Pieces that, repeated, make other scanners slow. */
const hostile = [
  'a', 'a.', 'a@', 'a.b@', '@', '1', '1 ', '12-', '+1 ', '(1) ', 'two ', 'one zero ', 'double ', 'a dot ', 'a at ', 'gmail ', 'x@gmail ', 'http://', 'http://a.com/((', 'www.', '/', 'a b c ', 'a.b.c.',
  'a\u200b', '\u0301', 'e\u0301', '\ud800', 'аa', '😀1', 'jo@example.com ', '+1 202 555 0143 ', 'whatsapp is ', 'wh ', 'pay me ', 'work outside fiverr ', 'let us talk on another ', 'DE89', 'DE89 3704 0044 ',
  '4111 1111 1111 ', '1BoatSLRHtKNngkdXEeobR76b53', 'google "', '(at) ', '[.]', 't3l3gr4m', 'a1b2', '二', '中文字', 'ศูนย์', 'a_', 'שלום abc ', '\n', ' ', '%40', '&#64;', 'moc.a', 'II V ', 'O0', 'twozero', 'a,', 'com . ', 'account is ',
]

const bound = 90

/** Time of one scan, in milliseconds. */
function timeOf(text: string): number {
  const start = performance.now()
  checkDraft(text, {})
  return performance.now() - start
}

/** Scans both texts in turn and keeps the shortest time of each: what else the machine does only adds to it. */
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
