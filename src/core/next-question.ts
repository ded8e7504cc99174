import { questions, threadQuestions, type Answers, type Question } from './answers.ts'
import type { Cause, Certainty } from './cause.ts'
import { diagnose, type Diagnosis } from './diagnose.ts'
import type { Facts } from './facts.ts'
import { known } from './known.ts'

/** How likely the seller says yes, 0–1: a judgement, used only to weigh what an answer would change. */
const yes: Readonly<Record<Question, number>> = {
  saysBuyerWroteFirst: 0.5, saysBuyerLimits: 0.05, saysRestricted: 0.15, saysWarned: 0.2, saysIdCheckAsked: 0.1, saysEmailUnverified: 0.05,
  saysPhoneUnverified: 0.05, saysProfileIncomplete: 0.15, saysNewAccount: 0.3, saysNoActiveGig: 0.1,
}

/** What answering costs the seller, in minutes: some are known at once, some have to be looked up. */
const cost: Readonly<Record<Question, number>> = {
  saysBuyerWroteFirst: 0.2, saysBuyerLimits: 1, saysRestricted: 0.3, saysWarned: 0.3, saysIdCheckAsked: 0.3, saysEmailUnverified: 0.5,
  saysPhoneUnverified: 0.5, saysProfileIncomplete: 1, saysNewAccount: 0.2, saysNoActiveGig: 0.5,
}

const ofThread: ReadonlySet<Question> = new Set(threadQuestions)

const weight: Readonly<Record<Certainty, number>> = { certain: 1, likely: 0.6, possible: 0.2 }

/**
 * The question whose answer is expected to change the ranking most for its cost; `undefined` where the verdict is clear, a
 * reason is certain, or no answer would change anything.
 */
export function nextQuestion(causes: readonly Cause[], facts: Facts, answers: Answers): Question | undefined {
  const now = diagnose(causes, facts)
  if (now.verdict === 'clear' || now.found.some(({ finding }) => finding.certainty === 'certain' && finding.effect !== 'none')) return undefined
  let best: { readonly question: Question; readonly worth: number } | undefined
  for (const question of questions) {
    if (answers[question] || facts[question].known || (ofThread.has(question) && !facts.buyer.known)) continue
    const change = (answer: boolean): number => distance(now, diagnose(causes, { ...facts, [question]: known(answer, 0) }))
    const worth = (yes[question] * change(true) + (1 - yes[question]) * change(false)) / cost[question]
    if (worth > 0 && worth > (best?.worth ?? 0)) best = { question, worth }
  }
  return best?.question
}

/** How far two diagnoses are apart: the change in weight of each cause, by how often it is the true one. */
function distance(before: Diagnosis, after: Diagnosis): number {
  const weigh = ({ found }: Diagnosis): Map<Cause, number> => new Map(found.map(({ cause, finding }) => [cause, weight[finding.certainty] * cause.prior]))
  const [old, young] = [weigh(before), weigh(after)]
  let sum = 0
  for (const cause of new Set([...old.keys(), ...young.keys()])) sum += Math.abs((old.get(cause) ?? 0) - (young.get(cause) ?? 0))
  return sum
}
