import { expect, test } from 'vitest'
import { answered, failedSend, faultOf, lastSend, measured, reported, saidSo, seen, seenNotice, statusOf, succeeded, traffic } from '../../src/core/evidence.ts'
import { gap, known } from '../../src/core/known.ts'
import { at, exchange, notice, now, sent } from '../causes/judged.ts'

test('evidence says how it is known, and holds words to fill in only where there are some', () => {
  expect([seen, measured, answered, reported].map((of) => of('evidence_box_empty', 5))).toEqual(['seen', 'measured', 'answered', 'reported'].map((tier) => ({ says: 'evidence_box_empty', tier, seenAt: 5 })))
  expect(seen('evidence_notice', 5, 'a', 'b')).toEqual({ says: 'evidence_notice', with: ['a', 'b'], tier: 'seen', seenAt: 5 })
})

test('what the seller said is evidence only where it is what is asked for', () => {
  expect(saidSo(known(true, 3), 'evidence_says_restricted')).toEqual(answered('evidence_says_restricted', 3))
  expect(saidSo(known(false, 3), 'evidence_says_restricted', false)).toEqual(answered('evidence_says_restricted', 3))
  for (const [answer, wanted] of [[known(false, 3), true], [known(true, 3), false], [gap('not-asked'), true]] as const) expect(saidSo(answer, 'evidence_says_restricted', wanted)).toBeUndefined()
})

test('a notice is quoted, or told by its mark where it has no words', () => {
  const all = at([notice('spam-marked', 'Marked as spam'), notice('page-broken', '', 'landmark')])
  expect(seenNotice(all, 'page-broken', 'spam-marked')).toEqual({ ...seen('evidence_notice', now, 'Marked as spam'), by: 'wording' })
  expect(seenNotice(all, 'page-broken')).toEqual({ ...seen('evidence_notice_mark', now), by: 'landmark' })
  expect(seenNotice(all, 'account-restricted')).toBeUndefined()
  expect(seenNotice(gap('page-changed'), 'page-broken')).toBeUndefined()
})

test('statuses below 400 are success, and a fault has no status', () => {
  expect([200, 399, 400, 500].map((status) => succeeded({ status }))).toEqual([true, true, false, false])
  expect(succeeded({ fault: 'reset' })).toBe(false)
  expect([statusOf({ status: 429 }), statusOf({ fault: 'reset' }), faultOf({ fault: 'reset' }), faultOf({ status: 200 })]).toEqual([429, undefined, 'reset', undefined])
})

test('the last send is the last that the page did not give up itself', () => {
  expect(lastSend(sent(200, 429))?.outcome).toEqual({ status: 429 })
  expect(lastSend(sent(429, 'aborted'))?.outcome).toEqual({ status: 429 })
  expect(lastSend(sent('aborted'))).toBeUndefined()
  expect(lastSend(gap('page-changed'))).toBeUndefined()
  expect(failedSend(sent(429, 'aborted'))?.outcome).toEqual({ status: 429 })
  expect(failedSend(sent(429, 200))).toBeUndefined()
  expect(failedSend(sent())).toBeUndefined()
})

test('traffic since a moment holds what happened in it', () => {
  const all = at([exchange('send', { status: 200 }, 3000), exchange('send', { status: 200 }, 2000), exchange('send', { status: 200 }, 1000)])
  expect(traffic(all)).toHaveLength(3)
  expect(traffic(all, now - 2000)).toHaveLength(2)
  expect(traffic(all, now)).toEqual([])
  expect(traffic(gap('page-changed'))).toEqual([])
})
