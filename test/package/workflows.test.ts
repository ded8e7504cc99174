import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const folder = resolve(import.meta.dirname, '../../.github/workflows')

describe.each(readdirSync(folder))('the workflow %s', (file) => {
  const text = readFileSync(resolve(folder, file), 'utf8')

  test('runs others’ actions as they were looked at: a tag may be moved to other code', () => {
    const actions = [...text.matchAll(/^\s*(?:- )?uses: (\S+)/gm)].map(([, action = '']) => action)
    expect(actions.length).toBeGreaterThan(0)
    expect(actions.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([])
  })

  test('may read and no more where it does not say so, leaves no key in the checkout, and runs no script of a package’s own', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n(?! )/m)
    expect(text.match(/persist-credentials: false/g) ?? []).toHaveLength([...text.matchAll(/uses: actions\/checkout/g)].length)
    expect(text).not.toMatch(/\bnpx --yes\b|npm (?:ci|install)(?!.* --ignore-scripts)/)
  })
})
