import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkSync } from 'recheck'
import { expect, test } from 'vitest'

const source = fileURLToPath(new URL('../../src/', import.meta.url))
const files = ['core', 'detectors', 'fiverr'].flatMap((folder) =>
  readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => join(folder, name)),
)

/** Pattern literals: what stands between slashes where a value may begin. */
const literal = /(?<=[=(,:!&|?[]\s*|return )\/(?![/*])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuvy]*)/g
const patterns = files.flatMap((file) => [...readFileSync(join(source, file), 'utf8').matchAll(literal)].map(([, pattern = '', flags = '']) => [file, pattern, flags] as const))

test('the patterns are found at all', () => {
  expect(patterns.length).toBeGreaterThan(30)
  for (const [, pattern, flags] of patterns) expect(() => new RegExp(pattern, flags)).not.toThrow()
})

/** Proven where it can be; where that takes too long, attacked, with the same attacks each time. Milliseconds. */
function status(pattern: string, flags: string): string {
  const proven = checkSync(pattern, flags, { checker: 'automaton', timeout: 4000 }).status
  return proven === 'unknown' ? checkSync(pattern, flags, { checker: 'fuzz', randomSeed: 7, timeout: 100_000 }).status : proven
}

test.each(patterns)('%s: /%s/%s takes linear time', (_file, pattern, flags) => {
  expect(status(pattern, flags.replace('v', 'u'))).toBe('safe')
})
