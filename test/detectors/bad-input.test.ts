import { describe, expect, test } from 'vitest'
import { checkDraft } from '../../src/fiverr/check-draft.ts'

const megabyte = 1_000_000
const filled = (piece: string): string => piece.repeat(Math.ceil(megabyte / piece.length)).slice(0, megabyte)
const detail = 'write to jo.doe@example.com'

describe('an answer to any text', () => {
  test.each([
    ['lone surrogates', '\ud800\udc00\udc00\ud800 '],
    ['nothing but combining marks', '\u0301\u0323\u20dd'],
    ['mixed directions', 'abc \u202eשלום\u202c عربي \u2066x\u2069 '],
    ['invisible characters', '\u200b\u200d\u00ad\ufeff'],
    ['everyday words', 'The first sketches will be ready on Tuesday evening. '],
  ])('a million code units of %s, and the detail behind them is found', (_name, piece) => {
    const text = `${filled(piece)}\n\n${detail}`
    const findings = checkDraft(text, {})
    expect(findings.map(({ kind }) => kind)).toEqual(['email'])
    expect(findings.every(({ start, end }) => start >= megabyte && end <= text.length)).toBe(true)
  })
})
