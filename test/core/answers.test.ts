import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { causes } from '../../src/causes/index.ts'
import { asAccountFacts, withSeen } from '../../src/core/account.ts'
import { answerFacts, asAnswers, questions } from '../../src/core/answers.ts'
import { diagnose } from '../../src/core/diagnose.ts'
import type { Facts } from '../../src/core/facts.ts'
import { gap, known } from '../../src/core/known.ts'
import { nextQuestion } from '../../src/core/next-question.ts'
import { asSettings, defaultSettings } from '../../src/core/settings.ts'
import { nothingYet } from '../../src/probes/gather.ts'

vi.mock('webextension-polyfill', () => ({ default: {} }))

const hostile = [undefined, null, 0, 'text', [], [null], { __proto__: null }, { saysWarned: null }, { saysWarned: { said: 'maybe', at: 1 } }, { saysWarned: { said: 'yes', at: '1' } }, JSON.parse('{"__proto__":{"said":"yes","at":1}}')]
const anything = fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom<string>(...questions, 'kindsOff', 'pauseBeforeSending', 'activeGigs', 'accountNotices'), fc.anything()))

describe('what storage gives back', () => {
  test.each(hostile.map((one) => [one]))('%j is no answer, no setting and no fact', (stored) => {
    expect(asAnswers(stored)).toEqual({})
    expect(asSettings(stored)).toEqual(defaultSettings)
    expect(Object.values(asAccountFacts(stored, 10)).some((fact) => fact.known)).toBe(false)
  })

  test('is read without an exception, and reading it again changes nothing', () => {
    fc.assert(fc.property(anything, (stored) => {
      expect(asAnswers(asAnswers(stored))).toEqual(asAnswers(stored))
      expect(asSettings(asSettings(stored))).toEqual(asSettings(stored))
      expect(asAccountFacts(asAccountFacts(stored, 10), 10)).toEqual(asAccountFacts(stored, 10))
    }), { numRuns: 500 })
  })

  test('keeps what fits beside what does not', () => {
    expect(asAnswers({ saysWarned: { said: 'yes', at: 1, more: 2 }, other: { said: 'yes', at: 1 } })).toEqual({ saysWarned: { said: 'yes', at: 1 } })
    const each = { saysWarned: { said: 'no', at: 1 }, saysRestricted: { said: 'unknown', at: 2 }, saysNewAccount: { said: 'yes', at: 3 } }
    expect(asAnswers({ ...each, saysBuyerLimits: null, saysNoActiveGig: 'yes' })).toEqual(each)
    expect(asSettings({ kindsOff: ['email', 'nonsense', 3], pauseBeforeSending: 'no' })).toEqual({ ...defaultSettings, kindsOff: ['email'] })
  })

  test('of an account is forgotten after a month, and what comes from the future was never seen', () => {
    const month = 30 * 24 * 60 * 60 * 1000
    expect(asAccountFacts({ activeGigs: known(1, 0) }, month - 1).activeGigs.known).toBe(true)
    expect(asAccountFacts({ activeGigs: known(1, 0) }, month).activeGigs.known).toBe(false)
    expect(asAccountFacts({ activeGigs: known(1, 11) }, 10).activeGigs.known).toBe(false)
    expect(withSeen(asAccountFacts({ activeGigs: known(1, 0) }, 5), { activeGigs: gap('page-changed') }).activeGigs).toEqual(known(1, 0))
  })
})

describe('answers', () => {
  test('as facts: "don\'t know" and silence are gaps', () => {
    const facts = answerFacts({ saysWarned: { said: 'yes', at: 1 }, saysRestricted: { said: 'no', at: 2 }, saysNewAccount: { said: 'unknown', at: 3 } })
    expect(facts).toMatchObject({ saysWarned: known(true, 1), saysRestricted: known(false, 2), saysNewAccount: gap('not-asked'), saysBuyerLimits: gap('not-asked') })
  })

  test('alone never change the verdict', () => {
    const said = fc.constantFrom('yes', 'no', 'unknown')
    const page = fc.constantFrom<Partial<Facts>>({}, { page: known('thread', 5) }, { page: known('inbox-list', 5) }, { page: gap('not-on-page') })
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...questions), said), page, (given, seen) => {
      const answers = asAnswers(Object.fromEntries(Object.entries(given).map(([name, one]) => [name, { said: one, at: 1 }])))
      const facts = { ...nothingYet, access: known(true, 5), ...seen }
      expect(diagnose(causes, { ...facts, ...answerFacts(answers) }).verdict).toBe(diagnose(causes, facts).verdict)
    }), { numRuns: 200 })
  })
})

describe('the next question', () => {
  const facts: Facts = { ...nothingYet, access: known(true, 5), page: known('thread', 5), buyer: known('bob', 5) }

  test('is never one that was answered, "don\'t know" too, and they come to an end', () => {
    let answers = {}
    const asked: string[] = []
    for (let question = nextQuestion(causes, facts, answers); question; question = nextQuestion(causes, { ...facts, ...answerFacts(answers) }, answers)) {
      expect(asked).not.toContain(question)
      asked.push(question)
      answers = { ...answers, [question]: { said: 'unknown', at: 1 } }
    }
    expect(asked.length).toBeGreaterThan(2)
    expect(asked.length).toBeLessThanOrEqual(questions.length)
  })

  test('is not about a buyer where none is known', () => {
    const nobody = { ...facts, buyer: gap('not-on-page') }
    expect(['saysBuyerWroteFirst', 'saysBuyerLimits']).not.toContain(nextQuestion(causes, nobody, {}))
  })

  test('is none where a reason is certain', () => {
    const over = { ...facts, signedIn: known(false, 5), sessionCookie: known({ present: false, expired: false, anyCookie: true, headerBytes: 10 }, 5) }
    expect(diagnose(causes, over).found[0]).toMatchObject({ cause: { id: 'signed-out' }, finding: { certainty: 'certain' } })
    expect(nextQuestion(causes, over, {})).toBeUndefined()
  })
})
