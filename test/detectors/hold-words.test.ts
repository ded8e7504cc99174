import { expect, test } from 'vitest'
import { checkDraft } from '../../src/fiverr/check-draft.ts'

test('harmless words that may hold a message up are silent unless asked for', () => {
  expect(checkDraft('I will set up your payment gateway', {})).toEqual([])
  expect(checkDraft('I will set up your payment gateway', { holdWords: true })).toMatchObject([
    { kind: 'payment', start: 19, end: 34, severity: 'may-be-held', rule: 'watched-words', certain: false },
  ])
})

test('a word inside a real detail is not reported a second time', () => {
  expect(checkDraft('my email: jo.doe@mail.example.com', { holdWords: true }).filter(({ kind }) => kind === 'email')).toHaveLength(1)
})
