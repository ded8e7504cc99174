import { describe, expect, test } from 'vitest'
import { capitalSigns } from '../../src/core/capital-signs.ts'
import { foldDraft } from '../../src/core/draft.ts'

const read = (text: string): string | undefined => capitalSigns(foldDraft(text))?.folded

describe('signs said in capitals between small letters', () => {
  test.each([
    ['joATexampleDOTcom', 'jo@example.com'],
    ['jo99ATexampleDOTcoDOTuk', 'jo99@example.co.uk'],
    ['Ask Jo.DoeATexampleDOTcom, please', 'ask jo.doe@example.com, please'],
    ['écrire à joATexampleDOTcom', 'ecrire a jo@example.com'],
  ])('%s', (text, reading) => {
    expect(read(text)).toBe(reading)
  })

  test.each(['joATexample', 'exampleDOTcom', 'jo at example dot com', 'JOATEXAMPLEDOTCOM', 'joatexampledotcom', 'jo AT example DOT com', 'DOTs ATtached', 'jo-AT-example-DOT-com', ''])('%j has none', (text) => {
    expect(read(text)).toBeUndefined()
  })

  test('leads back to the typed text, all of it odd', () => {
    const reading = capitalSigns(foldDraft('ask joATexampleDOTcom now'))
    expect(reading?.typedSpan(4, 18)).toEqual({ start: 4, end: 21 })
    expect(reading?.oddIn(4, 18)).toBe(true)
  })
})
