import { describe, expect, test } from 'vitest'
import { causes } from '../../src/causes/index.ts'
import { answerFacts, questions, type Answers, type Question } from '../../src/core/answers.ts'
import type { CauseId } from '../../src/core/cause-id.ts'
import { defineCause, type Cause, type Certainty, type Finding } from '../../src/core/cause.ts'
import { answered, seen } from '../../src/core/evidence.ts'
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

describe('of several questions', () => {
  /** A reason that is found once the seller answers so. */
  const told = (id: CauseId, question: Question, { prior = 0.5, certainty = 'likely', when = true }: { readonly prior?: number; readonly certainty?: Certainty; readonly when?: boolean } = {}): Cause => defineCause({
    id, support: 'sellers', prior, cost: 1, needs: [question], steps: 1,
    judge: ({ [question]: said }): Finding | null => (said.known && said.value === when ? { certainty, effect: 'none', evidence: [answered('evidence_says_restricted', now)] } : null),
  })
  /** A reason that is found whatever the seller says. */
  const sure = (certainty: Certainty, effect: Finding['effect']): Cause => defineCause({
    id: 'send-refused', support: 'measured', prior: 0.5, cost: 1, needs: ['page'], steps: 1, judge: () => ({ certainty, effect, evidence: [seen('evidence_box_empty', now)] }),
  })
  const first = (all: readonly Cause[], changes: Partial<Facts> = {}): Question | undefined => nextQuestion(all, { ...closed, ...changes }, {})

  test('none is asked that changes nothing', () => {
    expect(first([])).toBeUndefined()
    expect(first([sure('likely', 'risks')])).toBeUndefined()
  })

  test('the one about the likelier reason comes first, wherever it stands', () => {
    expect(first([told('account-restricted', 'saysRestricted', { prior: 0.9 }), told('policy-warning', 'saysWarned', { prior: 0.1 })])).toBe('saysRestricted')
    expect(first([told('account-restricted', 'saysRestricted', { prior: 0.1 }), told('policy-warning', 'saysWarned', { prior: 0.9 })])).toBe('saysWarned')
  })

  test('the one that makes more sure comes first', () => {
    expect(first([told('account-restricted', 'saysRestricted', { certainty: 'possible' }), told('policy-warning', 'saysWarned', { certainty: 'certain' })])).toBe('saysWarned')
    expect(first([told('account-restricted', 'saysRestricted', { certainty: 'certain' }), told('policy-warning', 'saysWarned', { certainty: 'possible' })])).toBe('saysRestricted')
  })

  test('the one that is known at once comes before one to be looked up', () => {
    expect(first([told('profile-incomplete', 'saysProfileIncomplete'), told('account-restricted', 'saysRestricted')])).toBe('saysRestricted')
    expect(first([told('gig-inactive', 'saysNoActiveGig'), told('id-verification-pending', 'saysIdCheckAsked')])).toBe('saysIdCheckAsked')
  })

  test('a no counts too, where it says more than a yes', () => {
    expect(first([told('account-restricted', 'saysRestricted', { when: false })])).toBe('saysRestricted')
    expect(first([told('account-restricted', 'saysRestricted', { when: false }), told('policy-warning', 'saysWarned')])).toBe('saysRestricted')
  })

  test('one about a reason that stands either way is worth nothing', () => {
    const either = told('account-restricted', 'saysRestricted', { when: false })
    const both = defineCause({ ...either, judge: () => ({ certainty: 'likely', effect: 'none', evidence: [answered('evidence_says_restricted', now)] }) })
    expect(first([both, told('policy-warning', 'saysWarned', { prior: 0.01 })])).toBe('saysWarned')
  })

  test('none is asked once a certain reason changes something; one that is only likely, or changes nothing, ends no asking', () => {
    const open = told('account-restricted', 'saysRestricted')
    expect(first([open, sure('certain', 'blocks')])).toBeUndefined()
    expect(first([open, sure('certain', 'risks')])).toBeUndefined()
    expect(first([open, sure('likely', 'blocks')])).toBe('saysRestricted')
    expect(first([open, sure('certain', 'none')])).toBe('saysRestricted')
  })

  test('what is known is not asked, and what is about the account needs no buyer', () => {
    const open = told('account-restricted', 'saysRestricted')
    expect(first([open], { saysRestricted: at(false) })).toBeUndefined()
    expect(first([open], { buyer: missing('not-on-page') })).toBe('saysRestricted')
    expect(first([told('buyer-limits-messages', 'saysBuyerLimits')])).toBe('saysBuyerLimits')
    expect(first([told('buyer-limits-messages', 'saysBuyerLimits')], { buyer: missing('not-on-page') })).toBeUndefined()
  })
})
