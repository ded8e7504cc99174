import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDraft } from '../../src/fiverr/check-draft.ts'
import { findingKinds } from '../../src/core/finding-kind.ts'
import { draftTexts } from './draft-texts.ts'
import { runs, seed } from './runs.ts'

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const { drafts } = runs

test(`${drafts} drafts, seed ${seed}: findings lie in the text, in order, on whole graphemes, the same each time`, { timeout: 0 }, () => {
  fc.assert(fc.property(draftTexts, fc.boolean(), (text, order) => {
    const found = checkDraft(text, { order, holdWords: true })
    let last = 0
    let bounds: ReadonlySet<number> | undefined
    for (const { start, end, kind, rule } of found) {
      if (start < last || end <= start || end > text.length) throw new Error(`[${start}, ${end}) after ${last} in ${text.length}`)
      if (!findingKinds.includes(kind) || rule === '') throw new Error(`kind ${kind}, rule "${rule}"`)
      bounds ??= new Set([...[...segmenter.segment(text)].map(({ index }) => index), text.length])
      if (!bounds.has(start) || !bounds.has(end)) throw new Error(`[${start}, ${end}) cuts a grapheme`)
      last = end
    }
    if (JSON.stringify(checkDraft(text, { order, holdWords: true })) !== JSON.stringify(found)) throw new Error('another answer the second time')
  }), { numRuns: drafts, seed })
  expect(drafts).toBeGreaterThan(0)
})
