import { asAnswers, threadQuestions, type Answers, type Question, type Said } from '../core/answers.ts'
import { changeKept, readKept, type Home } from '../platform/kept-values.ts'
import { knownThreadHash, threadHash } from '../platform/thread-hash.ts'

const accountKey = ({ store }: Home): string => `answers:${store ?? 'default'}`
const threadKey = (thread: string): string => `answers-thread:${thread}`

/** One buyer may write with two accounts of the seller's: each has its own thread. */
const placeOf = ({ store }: Home, buyer: string): string => `${store ?? 'default'} ${buyer}`
const threadOf = (home: Home, buyer: string): Promise<string> => threadHash(placeOf(home, buyer))

/** Names a thread without its buyer's name; `null` where none was ever named: nothing was said of this one then. */
export const threadIfKnown = (home: Home, buyer: string): Promise<string | null> => knownThreadHash(placeOf(home, buyer))

/** What the seller said of this account and, with a buyer, of this thread. */
export const readAnswers = async (home: Home, buyer: string | null): Promise<Answers> => readAnswersOf(home, buyer === null ? null : await threadOf(home, buyer))

/** The same, of a thread by the name that `threadIfKnown` gave it. */
export async function readAnswersOf(home: Home, thread: string | null): Promise<Answers> {
  const account = asAnswers(await readKept(home, accountKey(home)))
  return thread === null ? account : { ...account, ...asAnswers(await readKept(home, threadKey(thread))) }
}

/** Keeps an answer where it belongs; `null` takes it back. */
export async function giveAnswer(place: { readonly home: Home; readonly buyer: string | null }, question: Question, said: Said | null, now: number): Promise<void> {
  const ofThread = threadQuestions.some((one) => one === question)
  if (ofThread && place.buyer === null) return
  const key = ofThread && place.buyer !== null ? threadKey(await threadOf(place.home, place.buyer)) : accountKey(place.home)
  await changeKept(place.home, key, (before) => {
    const { [question]: _old, ...others } = asAnswers(before)
    return said === null ? others : { ...others, [question]: { said, at: now } }
  })
}
