import { expect, test } from 'vitest'
import { asAccountFacts, withSeen } from '../../src/core/account.ts'
import { gap, known } from '../../src/core/known.ts'

const now = Date.UTC(2026, 10, 22)
const day = 86_400_000

test('what was seen comes back with its time', () => {
  expect(asAccountFacts({ activeGigs: known(2, now - day) }, now).activeGigs).toEqual(known(2, now - day))
})

test('each fact comes back under its own name', () => {
  const stored = { accountNotices: known([{ id: 'policy-warning', quote: '', by: 'landmark' }], now), activeGigs: known(0, now), memberSince: known(now - 900 * day, now), profileLacks: known(false, now) }
  expect(asAccountFacts(stored, now)).toEqual(stored)
})

test('what has no time, or is of another sort, was never seen', () => {
  expect(asAccountFacts({ activeGigs: { value: 2, seenAt: 'now' }, profileLacks: { value: 'yes', seenAt: now }, memberSince: { value: Infinity, seenAt: now }, accountNotices: 'none' }, now)).toEqual(asAccountFacts({}, now))
  expect(asAccountFacts({ activeGigs: known(2, now - 30 * day), profileLacks: { seenAt: now }, memberSince: { value: '5', seenAt: now } }, now)).toEqual(asAccountFacts({}, now))
})

test('what is a month old, of tomorrow, or no such fact was never seen', () => {
  for (const stored of [known(2, now - 31 * day), known(2, now + day), { value: -1, seenAt: now }, { value: 'two', seenAt: now }, { value: Number.NaN, seenAt: now }, 7, null]) {
    expect(asAccountFacts({ activeGigs: stored }, now).activeGigs).toEqual(gap('not-on-page'))
  }
  for (const stored of [undefined, null, 'x', []]) expect(asAccountFacts(stored, now).profileLacks).toEqual(gap('not-on-page'))
})

test('notices must look like notices', () => {
  const read = (value: unknown) => asAccountFacts({ accountNotices: { value, seenAt: now } }, now).accountNotices.known
  const one = { id: 'policy-warning', quote: 'Words', by: 'wording' }
  expect([read([one]), read([{ ...one, quote: 'x'.repeat(161) }]), read([{ ...one, by: 'guess' }]), read(Array.from({ length: 20 }, () => one)), read('none')]).toEqual([true, false, false, false, false])
  expect([read([]), read([{ ...one, quote: 'x'.repeat(160) }]), read(Array.from({ length: 19 }, () => one))]).toEqual([true, true, true])
  expect([read([one, null]), read(['one']), read([{ ...one, id: 7 }]), read([{ ...one, quote: 7 }]), read([one, 7])]).toEqual([false, false, false, false, false])
})

test('a name from the objects’ own prototype is no fact', () => {
  expect(asAccountFacts(Object.create({ activeGigs: known(1, now) }), now).activeGigs).toEqual(gap('not-on-page'))
})

test('a gap forgets nothing, what is newer replaces', () => {
  const before = asAccountFacts({ activeGigs: known(2, now - day), profileLacks: known(true, now - day) }, now)
  expect(withSeen(before, { activeGigs: gap('not-on-page'), profileLacks: known(false, now) })).toMatchObject({ activeGigs: known(2, now - day), profileLacks: known(false, now) })
})
