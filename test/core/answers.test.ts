import { expect, test } from 'vitest'
import { answerFacts, asAnswers, isQuestion, isSaid, questions } from '../../src/core/answers.ts'

test('what does not fit was never said', () => {
  expect(asAnswers({
    saysWarned: { said: 'yes', at: 5 }, saysRestricted: { said: 'maybe', at: 5 }, saysNewAccount: { said: 'no' }, saysNoActiveGig: 'yes', somethingElse: { said: 'yes', at: 5 }, saysIdCheckAsked: null,
  })).toEqual({ saysWarned: { said: 'yes', at: 5 } })
  for (const stored of [undefined, null, 7, 'yes', []]) expect(asAnswers(stored)).toEqual({})
})

test('only what was answered is kept of an answer', () => {
  expect(asAnswers({ saysWarned: { said: 'yes', at: 5, more: 'x' } })).toEqual({ saysWarned: { said: 'yes', at: 5 } })
})

test('yes and no are facts, "don’t know" is a gap', () => {
  const facts = answerFacts({ saysWarned: { said: 'yes', at: 5 }, saysRestricted: { said: 'no', at: 6 }, saysNewAccount: { said: 'unknown', at: 7 } })
  expect(facts.saysWarned).toEqual({ known: true, value: true, seenAt: 5 })
  expect(facts.saysRestricted).toEqual({ known: true, value: false, seenAt: 6 })
  expect(facts.saysNewAccount).toEqual({ known: false, why: 'not-asked' })
  expect(Object.keys(facts).toSorted()).toEqual([...questions].toSorted())
})

test('names from objects’ own prototypes are no questions', () => {
  expect([isQuestion('constructor'), isQuestion('saysWarned'), isSaid('toString'), isSaid('unknown')]).toEqual([false, true, false, true])
})
