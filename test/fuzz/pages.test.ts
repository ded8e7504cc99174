// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { causes } from '../../src/causes/index.ts'
import { diagnose } from '../../src/core/diagnose.ts'
import type { Facts } from '../../src/core/facts.ts'
import { readPage } from '../../src/fiverr/read-page.ts'
import { blind } from '../causes/judged.ts'
import { pages } from './page-texts.ts'
import { runs, seed } from './runs.ts'

const now = 1_800_000_000_000

test(`${runs.pages} pages, seed ${seed}: no reader throws, changes the page or answers differently the second time, and no cause breaks`, { timeout: 0 }, () => {
  fc.assert(fc.property(pages, ({ body, lang, path, host }) => {
    const root = new DOMParser().parseFromString(`<html lang="${lang}"><body>${body}</body></html>`, 'text/html')
    const page = { root, url: `https://${host}${path}`, now }
    const before = root.documentElement.outerHTML
    const fail = (error: unknown): never => {
      throw error
    }
    const facts: Facts = { ...blind, ...readPage(page, fail) }
    const { verdict, found, unchecked } = diagnose(causes, facts)
    if (JSON.stringify(readPage(page)) !== JSON.stringify(readPage(page))) throw new Error('another answer the second time')
    if (root.documentElement.outerHTML !== before) throw new Error('the page was changed')
    const broken = unchecked.filter(({ why }) => why === 'broken')
    if (broken.length > 0) throw new Error(`broken: ${JSON.stringify(broken)}`)
    // Bad news needs something seen; good news a box that takes text.
    if ((verdict === 'blocked' || verdict === 'at-risk') && !found.some(({ finding }) => finding.effect !== 'none' && finding.evidence.length > 0)) throw new Error(`${verdict} without evidence`)
    if (verdict === 'clear' && !(facts.composer.known && facts.composer.value.usable)) throw new Error('clear without a box')
  }), { numRuns: runs.pages, seed })
  expect(runs.pages).toBeGreaterThan(0)
})
