import { beforeEach, describe, expect, test, vi } from 'vitest'
import { gap, known } from '../../src/core/known.ts'
import { readAccount, rememberAccount } from '../../src/probes/account-memory.ts'
import { giveAnswer, readAnswers } from '../../src/probes/seller-answers.ts'

const { local, session } = await vi.hoisted(async () => {
  const { FakeArea } = await import('../platform/fake-storage.ts')
  return { local: new FakeArea(), session: new FakeArea() }
})
vi.mock('webextension-polyfill', () => ({ default: { storage: { local, session } } }))

const home = { store: '0', private: false }
const secret = { store: '1', private: true }
const everything = (area: typeof local): string => JSON.stringify([...area.kept])

describe('what is kept of an account', () => {
  beforeEach(() => {
    local.kept.clear()
    session.kept.clear()
  })

  test('is found again with its time, and a gap forgets nothing', async () => {
    await rememberAccount(home, { activeGigs: known(3, 10) }, 20)
    await rememberAccount(home, { activeGigs: gap('not-on-page'), profileLacks: known(true, 30) }, 40)
    expect(await readAccount(home, 50)).toMatchObject({ activeGigs: known(3, 10), profileLacks: known(true, 30), memberSince: gap('not-on-page') })
    expect((await readAccount({ ...home, store: 'firefox-container-2' }, 50)).activeGigs.known).toBe(false)
  })

  test.each([[null], ['text'], [{ activeGigs: known(-1, 1) }], [{ activeGigs: known('3', 1) }], [{ activeGigs: { known: true, value: 3, seenAt: 99 } }], [{ accountNotices: known([{ id: 1 }], 1) }],
    [{ accountNotices: known([{ id: 'policy-warning', quote: 'x'.repeat(161), by: 'wording' }], 1) }], [{ other: known(1, 1) }]])('is not what does not fit: %j', async (told) => {
    await rememberAccount(home, told, 50)
    expect(Object.values(await readAccount(home, 50)).some((fact) => fact.known)).toBe(false)
  })

  test('of a private window never reaches the disk', async () => {
    await rememberAccount(secret, { activeGigs: known(3, 10) }, 20)
    await giveAnswer({ home: secret, buyer: 'bob_b' }, 'saysBuyerLimits', 'yes', 20)
    await giveAnswer({ home: secret, buyer: null }, 'saysWarned', 'yes', 20)
    expect(await readAccount(secret, 30)).toMatchObject({ activeGigs: known(3, 10) })
    expect(await readAnswers(secret, 'bob_b')).toEqual({ saysBuyerLimits: { said: 'yes', at: 20 }, saysWarned: { said: 'yes', at: 20 } })
    expect([...local.kept.keys()].filter((key) => key !== 'thread-key')).toEqual([])
  })
})

describe("the seller's answers", () => {
  beforeEach(() => local.kept.clear())

  test('are kept for thread and account apart, and can be taken back', async () => {
    await giveAnswer({ home, buyer: 'Bob_B' }, 'saysBuyerWroteFirst', 'no', 1)
    await giveAnswer({ home, buyer: 'Bob_B' }, 'saysWarned', 'unknown', 2)
    expect(await readAnswers(home, 'bob_b')).toEqual({ saysBuyerWroteFirst: { said: 'no', at: 1 }, saysWarned: { said: 'unknown', at: 2 } })
    expect(await readAnswers(home, 'eve')).toEqual({ saysWarned: { said: 'unknown', at: 2 } })
    await giveAnswer({ home, buyer: 'bob_b' }, 'saysBuyerWroteFirst', null, 3)
    expect(await readAnswers(home, 'bob_b')).toEqual({ saysWarned: { said: 'unknown', at: 2 } })
  })

  test('of one account say nothing of the same buyer in another', async () => {
    await giveAnswer({ home, buyer: 'bob_b' }, 'saysBuyerWroteFirst', 'no', 1)
    expect(await readAnswers({ store: 'firefox-container-2', private: false }, 'bob_b')).toEqual({})
  })

  test("never name the buyer on disk, and a thread's answer without a buyer is not kept", async () => {
    await giveAnswer({ home, buyer: 'bob_b' }, 'saysBuyerLimits', 'yes', 1)
    expect(everything(local)).not.toMatch(/bob/i)
    const before = everything(local)
    await giveAnswer({ home, buyer: null }, 'saysBuyerLimits', 'yes', 1)
    expect(everything(local)).toBe(before)
  })
})
