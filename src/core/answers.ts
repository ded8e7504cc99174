import type { FactName, Facts } from './facts.ts'
import { gap, known, type Moment } from './known.ts'

/** What only the seller knows. Each is a fact of its own. */
const accountQuestions = [
  'saysRestricted', 'saysWarned', 'saysIdCheckAsked', 'saysEmailUnverified', 'saysPhoneUnverified', 'saysProfileIncomplete', 'saysNewAccount', 'saysNoActiveGig',
] as const satisfies readonly FactName[]
export const threadQuestions = ['saysBuyerWroteFirst', 'saysBuyerLimits'] as const satisfies readonly FactName[]
export const questions = [...threadQuestions, ...accountQuestions] as const
export type Question = (typeof questions)[number]

/** "Don't know" is an answer: it is not asked again. */
export type Said = 'yes' | 'no' | 'unknown'

export interface Answer { readonly said: Said; readonly at: Moment }
export type Answers = { readonly [Name in Question]?: Answer }

export const isQuestion = (name: unknown): name is Question => questions.some((question) => question === name)
export const isSaid = (said: unknown): said is Said => said === 'yes' || said === 'no' || said === 'unknown'

/** What storage holds, made into answers: what does not fit was never said. */
export function asAnswers(stored: unknown): Answers {
  if (typeof stored !== 'object' || stored === null) return {}
  const fitting = Object.entries(stored).filter(([name, answer]) => isQuestion(name) && typeof answer === 'object' && answer !== null && isSaid(answer.said) && typeof answer.at === 'number')
  return Object.fromEntries(fitting.map(([name, { said, at }]) => [name, { said, at }]))
}

/** Answers as facts. */
export function answerFacts(answers: Answers): Pick<Facts, Question> {
  const facts = questions.map((question) => {
    const answer = answers[question]
    return [question, answer && answer.said !== 'unknown' ? known(answer.said === 'yes', answer.at) : gap('not-asked')] as const
  })
  return Object.fromEntries(facts) as unknown as Pick<Facts, Question>
}
