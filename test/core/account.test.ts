import { expect, test } from 'vitest'
import { asAccountFacts, withSeen } from '../../src/core/account.ts'
import { gap, known } from '../../src/core/known.ts'

const now = Date.UTC(2026, 10, 22)
const day = 86_400_000

test('what was seen comes back with its time', () => {
  expect(asAccountFacts({ activeGigs: known(2, now - day) }, now).activeGigs).toEqual(known(2, now - day))
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
})

test('a name from the objects’ own prototype is no fact', () => {
  expect(asAccountFacts(Object.create({ activeGigs: known(1, now) }), now).activeGigs).toEqual(gap('not-on-page'))
})

test('a gap forgets nothing, what is newer replaces', () => {
  const before = asAccountFacts({ activeGigs: known(2, now - day), profileLacks: known(true, now - day) }, now)
  expect(withSeen(before, { activeGigs: gap('not-on-page'), profileLacks: known(false, now) })).toMatchObject({ activeGigs: known(2, now - day), profileLacks: known(false, now) })
})
