import { describe, expect, test } from 'vitest'
import { causes } from '../../src/causes/index.ts'
import { diagnose, type Diagnosis } from '../../src/core/diagnose.ts'
import type { Facts } from '../../src/core/facts.ts'
import { supportLines, type SupportLine } from '../../src/core/support-lines.ts'
import { headingFor } from '../../src/core/support-report.ts'
import { at, blind, box, exchange, healthy, notices, now, sent } from '../causes/judged.ts'

const nothingFound: Diagnosis = { ...diagnose([], healthy), verdict: 'clear', found: [] }
const lines = (changes: Partial<Facts>, base: Facts = blind): readonly SupportLine[] => supportLines(nothingFound, { ...base, ...changes }, [])
const said = (key: string, ...fill: readonly (string | number)[]) => ({ kind: 'said', key, with: fill })

test('nothing is said of what is not known', () => expect(lines({})).toEqual([]))

describe('each fact is said as it is', () => {
  test.each<[Partial<Facts>, ReturnType<typeof said>]>([
    [{ thread: at({ fromBuyer: 1, fromSeller: 0, fromStart: true }) }, said('support_buyer_wrote')],
    [{ thread: at({ fromBuyer: 0, fromSeller: 3, fromStart: true }) }, said('support_buyer_silent')],
    [{ orders: at({ count: 1, active: true }) }, said('support_order_active')],
    [{ orders: at({ count: 1, active: false }) }, said('support_order_past')],
    [{ orders: at({ count: 0, active: false }) }, said('support_order_none')],
    [{ composer: box() }, said('support_box_usable')],
    [{ composer: box({ usable: false }) }, said('support_box_closed')],
    [{ reply: at({ outcome: { status: 503 }, milliseconds: 9 }) }, said('support_server', 503)],
    [{ reply: at({ outcome: { fault: 'dns' }, milliseconds: 9 }) }, said('support_server', 'dns')],
    [{ browser: at({ name: 'Firefox', major: 153, lowest: 140 }) }, said('support_browser', 'Firefox', 153)],
  ])('%j', (changes, line) => {
    expect(lines(changes)).toEqual([line])
  })

  test('a failed send with its time, a good one not at all', () => {
    expect(lines({ sends: at([exchange('send', { status: 200 }, 2000), exchange('send', { status: 429 }, 1000)]) })).toEqual([{ ...said('support_send_failed', 429), at: now - 1000 }])
    expect(lines({ sends: sent('reset') })).toEqual([{ ...said('support_send_failed', 'reset'), at: now - 1000 }])
    expect(lines({ sends: sent(429, 200) })).toEqual([])
    expect(lines({ sends: sent() })).toEqual([])
  })
})

describe('the first line says how it stands', () => {
  const first = (verdict: Diagnosis['verdict']): SupportLine | undefined => supportLines({ ...nothingFound, verdict }, blind, [])[0]

  test('blocked or at risk; otherwise nothing', () => {
    expect(first('blocked')).toEqual(said('support_blocked'))
    expect(first('at-risk')).toEqual(said('support_at_risk'))
    for (const verdict of ['clear', 'unknown', 'no-page'] as const) expect(first(verdict)).toBeUndefined()
  })

  test('that the account is restricted where that was found, and not where something else blocks', () => {
    const signedOut = { ...healthy, signedIn: at(false), notices: notices('signed-out') }
    const diagnosis = diagnose(causes, signedOut)
    expect(diagnosis.found.map(({ cause }) => cause.id)).toContain('signed-out')
    expect(supportLines({ ...diagnosis, verdict: 'blocked' }, signedOut, [])[0]).toEqual(said('support_blocked'))
    const facts = { ...healthy, notices: notices('account-restricted'), composer: box({ usable: false }) }
    expect(supportLines(diagnose(causes, facts), facts, [])[0]).toEqual(said('support_restricted'))
  })
})

test('reasons that change something are named with how sure they are, others are not', () => {
  const facts = { ...healthy, notices: notices('account-restricted') }
  const diagnosis = diagnose(causes, facts)
  const [restricted] = diagnosis.found
  if (restricted === undefined) throw new Error('nothing was found')
  const harmless = { ...restricted, finding: { ...restricted.finding, effect: 'none' as const, certainty: 'possible' as const } }
  const reasons = supportLines({ ...diagnosis, found: [harmless, restricted] }, facts, []).filter(({ kind }) => kind === 'reason')
  expect(reasons).toEqual([{ kind: 'reason', cause: 'account-restricted', certainty: restricted.finding.certainty }])
})

test('what was tried stands last, as it was tried', () => {
  const tried = [{ repair: 'reload', helped: false }, { repair: 'open-login', helped: true }] as const
  expect(supportLines(nothingFound, healthy, tried).slice(-2)).toEqual(tried.map((one) => ({ kind: 'tried', ...one })))
  expect(supportLines(nothingFound, healthy, tried).map((line) => (line.kind === 'said' ? line.key : line.kind))).toEqual(['support_buyer_wrote', 'support_order_active', 'support_box_usable', 'support_server', 'support_browser', 'tried', 'tried'])
})

describe('the heading for support', () => {
  const found = (...ids: readonly string[]) => causes.filter(({ id }) => ids.includes(id)).toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)).map((cause) => ({ ...foundOf, cause }))
  const foundOf = { finding: { certainty: 'certain', effect: 'blocks', evidence: [] } } as unknown as Diagnosis['found'][number]

  test('is that of the first reason that changes something', () => {
    expect(headingFor(found('account-restricted', 'rate-limited'))).toBe('account')
    expect(headingFor(found('rate-limited', 'account-restricted'))).toBe('technical')
    expect(headingFor(found('buyer-blocked-you'))).toBe('dispute')
    const [first, second] = found('account-restricted', 'rate-limited')
    if (first === undefined || second === undefined) throw new Error('no such causes')
    expect(headingFor([{ ...first, finding: { ...first.finding, effect: 'none' } }, second])).toBe('technical')
  })

  test('is none where what to do is in the seller’s own hands, or nothing was found', () => {
    expect(headingFor(found('offline', 'account-restricted'))).toBeUndefined()
    expect(headingFor([])).toBeUndefined()
  })
})
