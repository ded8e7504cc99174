import { asAnswers, threadQuestions, type Answers, type Question, type Said } from '../core/answers.ts'
import { changeKept, readKept, type Home } from '../platform/kept-values.ts'
import { threadHash } from '../platform/thread-hash.ts'

const accountKey = ({ store }: Home): string => `answers:${store ?? 'default'}`
/** One buyer may write with two accounts of the seller's: each has its own thread. */
const threadKeyOf = async ({ store }: Home, buyer: string): Promise<string> => `answers-thread:${await threadHash(`${store ?? 'default'} ${buyer}`)}`

/** What the seller said of this account and, with a buyer, of this thread. */
export async function readAnswers(home: Home, buyer: string | null): Promise<Answers> {
  const account = asAnswers(await readKept(home, accountKey(home)))
  return buyer === null ? account : { ...account, ...asAnswers(await readKept(home, await threadKeyOf(home, buyer))) }
}

/** Keeps an answer where it belongs; `null` takes it back. */
export async function giveAnswer(place: { readonly home: Home; readonly buyer: string | null }, question: Question, said: Said | null, now: number): Promise<void> {
  const ofThread = threadQuestions.some((one) => one === question)
  if (ofThread && place.buyer === null) return
  const key = ofThread && place.buyer !== null ? await threadKeyOf(place.home, place.buyer) : accountKey(place.home)
  await changeKept(place.home, key, (before) => {
    const { [question]: _old, ...others } = asAnswers(before)
    return said === null ? others : { ...others, [question]: { said, at: now } }
  })
}
