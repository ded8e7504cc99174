import fc from 'fast-check'
import { expect, test } from 'vitest'
import { causes } from '../../src/causes/index.ts'
import { defineCause, type Cause, type Finding } from '../../src/core/cause.ts'
import { diagnose, tierOf } from '../../src/core/diagnose.ts'
import type { Facts } from '../../src/core/facts.ts'
import { gap } from '../../src/core/known.ts'
import { at, blind, box, cookie, day, healthy, minute, missing, notice, notices, now, sent } from '../causes/judged.ts'

const cause = (id: Cause['id'], finding: Finding | null, more: Partial<Cause> = {}): Cause =>
  ({ ...defineCause({ id, support: 'measured', prior: 0.1, cost: 1, needs: ['online'], steps: 1, judge: () => finding }), ...more })
const seen = (certainty: Finding['certainty'], effect: Finding['effect'], seenAt = now): Finding => ({ certainty, effect, evidence: [{ says: 'evidence_box_empty', tier: 'seen', seenAt }] })
const order = (...all: readonly Cause[]): readonly string[] => diagnose(all, healthy).found.map((one) => one.cause.id)

test('each cause comes out found, clear, unknown or broken', () => {
  const { found, clear, unchecked } = diagnose([
    cause('offline', seen('certain', 'blocks')), cause('fiverr-down', null), cause('rate-limited', null, { needs: ['thread'] }),
    cause('bot-check', null, { judge: () => { throw new Error('a bug of ours') } }), cause('page-stale', null, { judge: () => 'not-on-page' }),
  ], { ...healthy, thread: gap('page-changed') })
  expect(found.map((one) => one.cause.id)).toEqual(['offline'])
  expect(clear).toEqual(['fiverr-down'])
  expect(unchecked.map((one) => [one.cause.id, one.why])).toEqual([['rate-limited', 'page-changed'], ['bot-check', 'broken'], ['page-stale', 'not-on-page']])
})

test('what changes something stands first, then the surer, then what blocks', () => {
  expect(order(
    cause('draft-empty', seen('certain', 'none')), cause('rate-limited', seen('possible', 'risks')), cause('bot-check', seen('likely', 'risks')),
    cause('fiverr-down', seen('likely', 'blocks')), cause('offline', seen('certain', 'risks')),
  )).toEqual(['offline', 'fiverr-down', 'bot-check', 'rate-limited', 'draft-empty'])
})

test('among equals the one that is true more often for what trying it costs', () => {
  expect(order(cause('offline', seen('likely', 'blocks'), { prior: 0.1, cost: 5 }), cause('fiverr-down', seen('likely', 'blocks'), { prior: 0.1, cost: 1 }))).toEqual(['fiverr-down', 'offline'])
})

test('what only the article says comes last and changes nothing', () => {
  const article = cause('gig-inactive', seen('certain', 'blocks'), { support: 'article' })
  expect(order(article, cause('draft-empty', seen('possible', 'none')))).toEqual(['draft-empty', 'gig-inactive'])
  expect(diagnose([article], healthy)).toMatchObject({ verdict: 'clear', found: [{ finding: { certainty: 'possible', effect: 'none' } }] })
})

test('only what was seen or measured changes a verdict', () => {
  const said: Finding = { certainty: 'certain', effect: 'blocks', evidence: [{ says: 'evidence_says_restricted', tier: 'answered', seenAt: now }] }
  expect(diagnose([cause('account-restricted', said)], healthy)).toMatchObject({ verdict: 'clear', found: [{ finding: { effect: 'none' } }] })
})

test('what is only possible blocks nothing', () => {
  expect(diagnose([cause('offline', seen('possible', 'blocks'))], healthy)).toMatchObject({ verdict: 'clear', found: [{ finding: { effect: 'none' } }] })
})

test('a cause folds under the one that explains it', () => {
  const { found } = diagnose([cause('connection-unstable', seen('certain', 'blocks'), { explainedBy: ['offline'] }), cause('offline', seen('likely', 'blocks'))], healthy)
  expect(found.map((one) => [one.cause.id, one.explainedBy])).toEqual([['offline', undefined], ['connection-unstable', 'offline']])
})

test('what changes nothing explains nothing', () => {
  expect(order(cause('connection-unstable', seen('likely', 'blocks'), { explainedBy: ['offline'] }), cause('offline', seen('possible', 'none')))).toEqual(['connection-unstable', 'offline'])
})

test('two causes that explain each other are both shown', () => {
  expect(order(cause('offline', seen('certain', 'blocks'), { explainedBy: ['fiverr-down'] }), cause('fiverr-down', seen('certain', 'blocks'), { explainedBy: ['offline'] })).toSorted()).toEqual(['fiverr-down', 'offline'])
})

test('after an hour nothing is certain, after a day it changes nothing', () => {
  const old = (age: number) => diagnose([cause('offline', seen('certain', 'blocks', now - age))], healthy).found[0]?.finding
  expect(old(59 * minute)).toMatchObject({ certainty: 'certain', effect: 'blocks' })
  expect(old(61 * minute)).toMatchObject({ certainty: 'likely', effect: 'blocks' })
  expect(old(day + minute)).toMatchObject({ certainty: 'possible', effect: 'none' })
})

test('age is that of the freshest thing seen or measured, whatever else was said; what the seller said keeps', () => {
  const ofAges = (...evidence: readonly (readonly [Finding['evidence'][number]['tier'], number])[]) =>
    diagnose([cause('offline', { certainty: 'certain', effect: 'blocks', evidence: evidence.map(([tier, age]) => ({ says: 'evidence_box_empty', tier, seenAt: now - age })) })], healthy).found[0]?.finding.certainty
  expect(ofAges(['seen', 2 * day], ['measured', minute])).toBe('certain')
  expect(ofAges(['measured', minute], ['seen', 2 * day])).toBe('certain')
  expect(ofAges(['measured', 2 * day], ['answered', minute])).toBe('possible')
  expect(ofAges(['measured', 61 * minute])).toBe('likely')
  expect(ofAges(['measured', 60 * minute])).toBe('certain')
  expect(ofAges(['seen', day])).toBe('likely')
  expect(ofAges(['answered', 2 * day])).toBe('certain')
})

test('what is old and not certain is not made surer by its age', () => {
  expect(diagnose([cause('offline', seen('possible', 'risks', now - 2 * 60 * minute))], healthy).found[0]?.finding).toMatchObject({ certainty: 'possible', effect: 'risks' })
})

test('among the equally sure what was seen stands before what was measured, and that before what was answered', () => {
  const of = (id: Cause['id'], ...known: readonly Finding['evidence'][number]['tier'][]): Cause => cause(id, { certainty: 'likely', effect: 'none', evidence: known.map((tier) => ({ says: 'evidence_box_empty', tier, seenAt: now })) })
  expect(order(of('offline', 'reported'), of('fiverr-down', 'answered'), of('rate-limited', 'measured'), of('bot-check', 'answered', 'seen'))).toEqual(['bot-check', 'rate-limited', 'fiverr-down', 'offline'])
})

test('the strongest tier among evidence; nothing at all counts as reported', () => {
  const tier = (...known: readonly Finding['evidence'][number]['tier'][]): string => tierOf({ certainty: 'likely', effect: 'none', evidence: known.map((one) => ({ says: 'evidence_box_empty', tier: one, seenAt: now })) })
  expect([tier('answered', 'seen'), tier('reported', 'measured'), tier('answered'), tier()]).toEqual(['seen', 'measured', 'answered', 'reported'])
})

test('a fact that a cause needs and that is unknown says why the cause could not be checked', () => {
  const facts = { ...healthy, online: gap('needs-permission') as Facts['online'], thread: gap('page-changed') }
  expect(diagnose([cause('offline', null, { needs: ['page', 'online', 'thread'] })], facts).unchecked.map(({ why }) => why)).toEqual(['needs-permission'])
  expect(diagnose([cause('offline', null, { needs: ['page'] })], facts).clear).toEqual(['offline'])
})

test('all gaps and nothing found is not "all clear"', () => {
  expect(diagnose(causes, blind)).toMatchObject({ verdict: 'unknown', found: [], clear: [] })
})

test('a healthy set is clear, and every cause is', () => {
  expect(diagnose(causes, healthy)).toMatchObject({ verdict: 'clear', found: [], unchecked: [] })
})

test('settled: refused with 429 after a healthy look is blocked, and is over with the next message that arrives', () => {
  expect(diagnose(causes, { ...healthy, sends: sent(429) })).toMatchObject({ verdict: 'blocked', found: [{ cause: { id: 'rate-limited' } }] })
  expect(diagnose(causes, { ...healthy, sends: sent(429, 200) })).toMatchObject({ verdict: 'clear' })
})

test('settled: a restricted seller on an order page is never blocked', () => {
  expect(diagnose(causes, { ...healthy, page: at('order'), notices: notices('account-restricted'), composer: box({ usable: false }) }).verdict).toBe('at-risk')
})

test('settled: page and cookie disagree, at risk and no more', () => {
  for (const sessionCookie of [cookie.gone, cookie.expired]) expect(diagnose(causes, { ...healthy, sessionCookie })).toMatchObject({ verdict: 'at-risk', found: [{ cause: { id: 'signed-out' }, finding: { certainty: 'possible' } }, ...(sessionCookie === cookie.expired ? [{}] : [])] })
})

test('settled: access withheld is unknown, whatever else there is', () => {
  expect(diagnose(causes, { ...blind, access: at(false), page: missing('not-on-page') }).verdict).toBe('unknown')
})

/** Values that a fact may take, known or not. */
const anyFacts: fc.Arbitrary<Facts> = fc.record(Object.fromEntries((Object.keys(healthy) as (keyof Facts)[]).map((name) => [name, fc.oneof(
  fc.constant(healthy[name]), fc.constant(gap('page-changed')), fc.constant(gap('needs-permission')),
  ...(name === 'notices' || name === 'accountNotices' ? [fc.constant(at([notice('spam-marked')])), fc.constant(at([notice('account-restricted'), notice('page-broken')]))] : []),
  ...(name === 'sends' ? [fc.constant(sent(403)), fc.constant(sent('reset')), fc.constant(sent(429, 503))] : []),
  ...(name === 'composer' ? [fc.constant(box({ usable: false })), fc.constant(box({ blank: true, length: 0 }))] : []),
  ...(name === 'sessionCookie' ? [fc.constant(cookie.gone), fc.constant(cookie.expired)] : []),
  ...(typeof (healthy[name] as { value?: unknown }).value === 'boolean' ? [fc.constant(at(true)), fc.constant(at(false))] : []),
)]))) as unknown as fc.Arbitrary<Facts>

test('whatever the facts: nothing throws, each cause has one outcome, and a verdict rests on what was found', () => {
  fc.assert(fc.property(anyFacts, (facts) => {
    const { verdict, found, unchecked, clear } = diagnose(causes, facts)
    expect([...found.map((one) => one.cause.id), ...unchecked.map((one) => one.cause.id), ...clear].toSorted()).toEqual(causes.map(({ id }) => id).toSorted())
    expect(unchecked.every(({ why }) => why !== 'broken')).toBe(true)
    const withheld = facts.access.known && !facts.access.value
    if (verdict === 'blocked') expect(found.some(({ finding }) => finding.effect === 'blocks')).toBe(true)
    if (verdict === 'clear') expect(facts.composer).toMatchObject({ known: true, value: { usable: true } })
    if (withheld) expect(verdict).toBe('unknown')
  }), { numRuns: 500 })
})
