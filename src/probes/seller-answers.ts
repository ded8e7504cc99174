import { asAnswers, threadQuestions, type Answers, type Question, type Said } from '../core/answers.ts'
import { changeLocal, readLocal } from '../platform/local-store.ts'
import { threadHash } from '../platform/thread-hash.ts'

const accountKey = (store: string | undefined): string => `answers:${store ?? 'default'}`
const threadKeyOf = async (buyer: string): Promise<string> => `answers-thread:${await threadHash(buyer)}`

/** What the seller said of this account and, with a buyer, of this thread. */
export async function readAnswers(store: string | undefined, buyer: string | null): Promise<Answers> {
  const account = asAnswers(await readLocal(accountKey(store)))
  return buyer === null ? account : { ...account, ...asAnswers(await readLocal(await threadKeyOf(buyer))) }
}

/** Keeps an answer where it belongs; `null` takes it back. */
export async function giveAnswer(place: { readonly store: string | undefined; readonly buyer: string | null }, question: Question, said: Said | null, now: number): Promise<void> {
  const ofThread = threadQuestions.some((one) => one === question)
  if (ofThread && place.buyer === null) return
  const key = ofThread && place.buyer !== null ? await threadKeyOf(place.buyer) : accountKey(place.store)
  await changeLocal(key, (before) => {
    const { [question]: _old, ...others } = asAnswers(before)
    return said === null ? others : { ...others, [question]: { said, at: now } }
  })
}
