import { describe, expect, test } from 'vitest'
import type { FactName, Facts, FactValues } from '../../src/core/facts.ts'
import { publicFacts } from '../../src/core/public-facts.ts'
import { at, blind, exchange, healthy, missing, now } from '../causes/judged.ts'

const shown = <Name extends FactName>(name: Name, value: FactValues[Name]): unknown => {
  const fact = publicFacts({ ...healthy, [name]: at(value) }, now)[name]
  return fact && 'value' in fact ? fact.value : fact
}

test('a gap is told with its reason', () => {
  expect(Object.values(publicFacts(blind, now))).toEqual(Object.keys(blind).map(() => ({ gap: 'page-changed' })))
  expect(publicFacts({ ...healthy, orders: missing('timed-out') }, now).orders).toEqual({ gap: 'timed-out' })
})

test('a fact is told with its age in whole seconds, never less than none', () => {
  const age = (seenAt: number): unknown => publicFacts({ ...healthy, online: at(true, seenAt) }, now).online
  expect(age(now - 90_400)).toEqual({ value: true, secondsAgo: 90 })
  expect(age(now - 90_600)).toEqual({ value: true, secondsAgo: 91 })
  expect(age(now + 5000)).toEqual({ value: true, secondsAgo: 0 })
})

describe('what a stranger may read', () => {
  test('of yes and no: which', () => {
    const flags = (Object.keys(healthy) as readonly FactName[]).filter((name) => healthy[name].known && typeof (healthy[name] as { value: unknown }).value === 'boolean')
    expect(flags.length).toBeGreaterThan(12)
    for (const name of flags) for (const value of [true, false]) expect([name, shown(name, value as never)]).toEqual([name, value])
  })

  test('of a name or a day: that it is known', () => {
    expect(shown('buyer', 'maria_k')).toBe(true)
    expect(shown('memberSince', now - 1e9)).toBe(true)
  })

  test.each<{ [Name in FactName]: readonly [Name, FactValues[Name], unknown] }[FactName]>([
    ['page', 'order', 'order'],
    ['messageLimit', 2500, 2500],
    ['sendControl', 'grey', 'grey'],
    ['lastMessage', 'held', 'held'],
    ['activeGigs', 3, 3],
    ['composer', { kind: 'textarea', usable: true, length: 12, blank: false, refusesDraft: true }, { kind: 'textarea', usable: true, blank: false, refusesDraft: true }],
    ['thread', { fromBuyer: 2, fromSeller: 1, fromStart: true }, { fromBuyer: 2, fromSeller: 1, fromStart: true }],
    ['replyClock', { waitingSince: undefined, lastOwn: now, within: 60, first: undefined }, { waits: false, first: null }],
    ['replyClock', { waitingSince: now, lastOwn: now, within: 60, first: { asked: now, answered: undefined } }, { waits: true, first: false }],
    ['replyClock', { waitingSince: now, lastOwn: now, within: 60, first: { asked: now, answered: now } }, { waits: true, first: true }],
    ['orders', { count: 2, active: true, quote: 'FO51A2B3C4D5' }, { count: 2, active: true }],
    ['notices', [{ id: 'too-long', by: 'landmark', quote: 'words' }], [{ id: 'too-long', by: 'landmark' }]],
    ['accountNotices', [{ id: 'policy-warning', by: 'wording', quote: 'words' }], [{ id: 'policy-warning', by: 'wording' }]],
    ['links', { orders: '/a', gigs: undefined, profile: undefined }, { orders: true, gigs: false, profile: false }],
    ['links', { orders: undefined, gigs: '/b', profile: '/c' }, { orders: false, gigs: true, profile: true }],
    ['draft', [{ kind: 'email', severity: 'breaks-rule', disguised: true, certain: false, rule: 'contact-details', piece: 'jo.doe@mail.example.com' }], [{ kind: 'email', severity: 'breaks-rule', disguised: true, certain: false }]],
    ['siteStorage', { cookies: true, storage: false, serviceWorker: true }, { cookies: true, storage: false, serviceWorker: true }],
    ['sessionCookie', { present: true, expired: false, anyCookie: true, headerBytes: 500 }, { present: true, expired: false, anyCookie: true, headerBytes: 500 }],
    ['browser', { name: 'Edge', major: 140, lowest: 121 }, { name: 'Edge', major: 140, lowest: 121 }],
    ['reply', { outcome: { status: 503 }, milliseconds: 120.6 }, { outcome: 503, milliseconds: 121 }],
    ['reply', { outcome: { fault: 'dns' }, milliseconds: 7 }, { outcome: 'dns', milliseconds: 7 }],
    ['sends', [{ ...exchange('send', { status: 429 }), milliseconds: 99.5 }, exchange('send', { fault: 'reset' })], [{ outcome: 429, milliseconds: 100 }, { outcome: 'reset', milliseconds: 200 }]],
    ['exchanges', [exchange('page', { status: 200 }), exchange('other', { fault: 'tls' }), exchange('other', { status: 200 })], { 200: 2, tls: 1 }],
  ])('of %s %j', (name, value, expected) => {
    expect(shown(name, value as never)).toEqual(expected)
  })

  test('no fact is left out', () => {
    expect(Object.keys(publicFacts(healthy, now)).toSorted()).toEqual(Object.keys(healthy).toSorted())
    expect(Object.values(publicFacts(healthy as Facts, now)).every((fact) => 'value' in fact && fact.value !== undefined)).toBe(true)
  })
})
