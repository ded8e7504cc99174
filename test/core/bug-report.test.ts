import fc from 'fast-check'
import { expect, test } from 'vitest'
import { causes } from '../../src/causes/index.ts'
import { bugReport } from '../../src/core/bug-report.ts'
import { diagnose } from '../../src/core/diagnose.ts'
import type { Facts } from '../../src/core/facts.ts'
import { gap, known } from '../../src/core/known.ts'
import { supportLines } from '../../src/core/support-lines.ts'
import { headingFor } from '../../src/core/support-report.ts'
import { healthy, now } from '../causes/judged.ts'

/** Facts with a canary wherever a person's words, names or addresses stand. */
const withCanary = (canary: string): Facts => ({
  ...healthy,
  buyer: known(canary, now),
  notices: known([{ id: 'account-restricted', quote: canary, by: 'wording' }, { id: 'terms-warning', quote: canary, by: 'landmark' }], now),
  accountNotices: known([{ id: 'policy-warning', quote: canary, by: 'wording' }], now),
  orders: known({ count: 0, active: false, quote: canary }, now),
  composer: known({ kind: 'textarea', usable: false, length: 0, blank: true, refusesDraft: false }, now),
  links: known({ orders: canary, gigs: canary, profile: canary }, now),
  draft: known([{ kind: 'email', severity: 'breaks-rule', disguised: false, certain: true, rule: canary, piece: canary }], now),
})

const canary = fc.string({ minLength: 1, maxLength: 20 }).map((text) => `§${text}§`)

test('nothing private gets into a bug report or a text to support, whatever the facts hold', () => {
  fc.assert(fc.property(canary, (secret) => {
    const facts = withCanary(secret)
    const diagnosis = diagnose(causes, facts)
    expect(diagnosis.found.length).toBeGreaterThan(0)
    expect(JSON.stringify(diagnosis.found)).toContain(JSON.stringify(secret).slice(1, -1))
    for (const made of [bugReport(diagnosis, facts, { extension: '1', landmarks: { message: 2 }, now }), supportLines(diagnosis, facts, [])]) {
      const text = JSON.stringify(made)
      expect(text).not.toContain('§')
      expect(text).not.toContain(JSON.stringify(secret).slice(1, -1))
    }
  }))
})

test('a bug report names verdict, reasons, gaps and what was found on the page', () => {
  const facts = withCanary('x')
  const report = bugReport(diagnose(causes, facts), facts, { extension: '0.1.0', landmarks: { message: 3, botWall: 0 }, now })
  expect(report).toMatchObject({ report: 1, extension: '0.1.0', verdict: 'blocked', landmarks: { message: 3, botWall: 0 } })
  expect(report.found.map(({ cause }) => cause)).toContain('account-restricted')
  expect(Object.keys(report.facts).toSorted()).toEqual(Object.keys(facts).toSorted())
})

test('a bug report says of each reason that was not checked why', () => {
  const facts = { ...healthy, thread: gap('page-changed'), composer: gap('not-on-page') } as Facts
  const { unchecked } = bugReport(diagnose(causes, facts), facts, { extension: '1', landmarks: null, now })
  expect(unchecked.length).toBeGreaterThan(0)
  expect(unchecked).toEqual(diagnose(causes, facts).unchecked.map(({ cause, why }) => ({ cause: cause.id, why })))
  expect(unchecked).toContainEqual({ cause: 'draft-empty', why: 'not-on-page' })
})

test('the first reason that changes something names the heading', () => {
  const facts = withCanary('x')
  expect(headingFor(diagnose(causes, facts).found)).toBe('account')
  expect(headingFor([])).toBeUndefined()
  const spam = { ...healthy, notices: known([{ id: 'spam-marked', quote: '', by: 'wording' }] as const, now), composer: gap('not-on-page') }
  const { found } = diagnose(causes, spam)
  expect(found[0]?.cause.id).toBe('conversation-in-spam')
  expect(headingFor(found)).toBeUndefined()
})
