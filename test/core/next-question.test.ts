import { expect, test } from 'vitest'
import { causes } from '../../src/causes/index.ts'
import { answerFacts, questions, type Answers } from '../../src/core/answers.ts'
import type { Facts } from '../../src/core/facts.ts'
import { nextQuestion } from '../../src/core/next-question.ts'
import { at, blind, box, healthy, missing, now, sent } from '../causes/judged.ts'

/** A thread whose box is greyed out, and nothing says why. */
const closed: Facts = { ...healthy, ...answerFacts({}), orders: at({ count: 0, active: false }), composer: box({ usable: false }) }
const ask = (facts: Facts, answers: Answers = {}) => nextQuestion(causes, { ...facts, ...answerFacts(answers) }, answers)

test('nothing is asked where a message can go out', () => expect(ask({ ...healthy, ...answerFacts({}) })).toBeUndefined())
test('nothing is asked where the reason is certain', () => expect(ask({ ...closed, sends: sent(429) })).toBeUndefined())
test('something is asked where nothing explains it', () => expect(ask(closed)).toBeDefined())

test('"don’t know" is an answer: each is asked once, then there are none left', () => {
  let answers: Answers = {}
  const asked: string[] = []
  for (let question = ask(closed, answers); question; question = ask(closed, answers)) {
    expect(asked).not.toContain(question)
    asked.push(question)
    answers = { ...answers, [question]: { said: 'unknown', at: now } }
  }
  expect(asked.length).toBeGreaterThan(2)
  expect(asked.length).toBeLessThanOrEqual(questions.length)
})

test('what is about one buyer is not asked without one', () => {
  const threadless: Facts = { ...blind, access: at(true), buyer: missing('not-on-page'), ...answerFacts({}) }
  for (let answers: Answers = {}, round = 0; round < questions.length; round += 1) {
    const question = ask(threadless, answers)
    expect(['saysBuyerWroteFirst', 'saysBuyerLimits']).not.toContain(question)
    if (question) answers = { ...answers, [question]: { said: 'unknown', at: now } }
  }
})
