import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkSync } from 'recheck'
import { expect, test } from 'vitest'

const source = fileURLToPath(new URL('../../src/', import.meta.url))
const files = ['core', 'causes', 'detectors', 'coach', 'fiverr'].flatMap((folder) =>
  readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => join(folder, name)),
)

/** Pattern literals: what stands between slashes where a value may begin. */
const literal = /(?<=[=(,:!&|?[]\s*|return )\/(?![/*])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuvy]*)/g
const patterns = files.flatMap((file) => [...readFileSync(join(source, file), 'utf8').matchAll(literal)].map(([, pattern = '', flags = '']) => [file, pattern, flags] as const))

test('the patterns are found at all', () => {
  expect(patterns.length).toBeGreaterThan(30)
  for (const [, pattern, flags] of patterns) expect(() => new RegExp(pattern, flags)).not.toThrow()
})

// Proven by an automaton: the other way, attacks at random, says another thing each time.
test.each(patterns)('%s: /%s/%s takes linear time', (_file, pattern, flags) => {
  expect(checkSync(pattern, flags.replace('v', 'u'), { checker: 'automaton', timeout: 60_000 }).status).toBe('safe')
})
