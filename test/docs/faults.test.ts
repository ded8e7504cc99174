import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const rows = readFileSync(new URL('docs/faults.md', root), 'utf8').split('\n').filter((line) => /^\| \d+ \|/.test(line))

test('all twenty-five faults have a row', () => {
  expect(rows.map((row) => Number(/\d+/.exec(row)?.[0]))).toEqual(Array.from({ length: 25 }, (_, index) => index + 1))
})

test.each(rows)('what shows it is there: %s', (row) => {
  const shown = row.split('|').at(-2) ?? ''
  const files = [...shown.matchAll(/`([^`]+)`([^`]*)/g)]
  expect(files.length).toBeGreaterThan(0)
  for (const [, file = '', after = ''] of files) {
    expect(existsSync(new URL(file, root)), file).toBe(true)
    const text = readFileSync(new URL(file, root), 'utf8')
    for (const [, title = ''] of after.matchAll(/"([^"]+)"/g)) expect(text, file).toContain(title)
  }
})
