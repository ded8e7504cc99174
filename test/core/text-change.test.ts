import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textChange } from '../../src/core/text-change.ts'

/** The same, one letter after the other. */
function slowly(before: string, after: string): ReturnType<typeof textChange> {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let tail = 0
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  return { start, removed: before.length - start - tail, added: after.length - start - tail }
}

test.each([
  ['', '', [0, 0, 0]], ['same', 'same', [4, 0, 0]], ['', 'new', [0, 0, 3]], ['old', '', [0, 3, 0]], ['abc', 'abxc', [2, 0, 1]], ['aaa', 'aaaa', [3, 0, 1]], ['abab', 'ab', [2, 2, 0]], ['one two', 'one three two', [5, 0, 6]],
] as const)('from %j to %j', (before, after, [start, removed, added]) => {
  expect(textChange(before, after)).toEqual({ start, removed, added })
})

test('is found in long texts as in short ones, wherever it is', () => {
  const long = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 12 }).chain((piece) => fc.nat(90).map((times) => piece.repeat(times)))
  fc.assert(fc.property(long, fc.string({ maxLength: 3 }), fc.string({ maxLength: 3 }), long, (head, before, after, tail) => {
    const [one, other] = [head + before + tail, head + after + tail]
    expect(textChange(one, other)).toEqual(slowly(one, other))
  }), { numRuns: 200 })
  for (const length of [63, 64, 65, 127, 128, 129, 200, 1000]) {
    for (let at = 0; at < length; at += 7) {
      const text = 'x'.repeat(length)
      const changed = `${text.slice(0, at)}y${text.slice(at + 1)}`
      expect(textChange(text, changed)).toEqual({ start: at, removed: 1, added: 1 })
      expect(textChange(text, text.slice(0, at))).toEqual({ start: at, removed: length - at, added: 0 })
    }
  }
})

test('of two changes far from each other the whole between them is one', () => {
  for (const [head, between, tail] of [[0, 300, 100], [100, 300, 0], [70, 70, 70], [1, 500, 1], [200, 90, 300], [3, 129, 64], [64, 65, 129]] as const) {
    const text = (one: string, other: string): string => `${'x'.repeat(head)}${one}${'x'.repeat(between)}${other}${'x'.repeat(tail)}`
    for (const [before, after] of [[text('a', 'b'), text('c', 'd')], [text('a', ''), text('', 'b')], [text('', 'b'), text('aa', 'cc')]] as const) expect(textChange(before, after)).toEqual(slowly(before, after))
  }
})
