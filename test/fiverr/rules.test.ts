import { expect, test } from 'vitest'
import messages from '../../public/_locales/en/messages.json' with { type: 'json' }
import { findingKinds } from '../../src/core/finding-kind.ts'
import { isFiverrHost } from '../../src/fiverr/addresses.ts'
import { fiverrPolicy, rules } from '../../src/fiverr/rules.ts'

test('every rule names itself and has its words, a page of Fiverr and the day it was read', () => {
  for (const [id, rule] of Object.entries(rules)) {
    expect(rule.id).toBe(id)
    expect(messages).toHaveProperty(`note_rule_${id.replaceAll('-', '_')}`)
    expect(isFiverrHost(new URL(rule.page).hostname)).toBe(true)
    expect(rule.read).toMatch(/^20\d\d-\d\d-\d\d$/)
  }
})

test('every kind has a rule, never milder before the order than with it', () => {
  const weight = { 'may-be-held': 0, 'breaks-rule': 1 }
  for (const kind of findingKinds) {
    const before = fiverrPolicy(kind, {}, false)
    expect(Object.keys(rules)).toContain(before.rule)
    expect(weight[before.severity]).toBeGreaterThanOrEqual(weight[fiverrPolicy(kind, { order: true }, false).severity])
  }
})

test('an order that could not be looked up counts as none', () => {
  expect(fiverrPolicy('email', { order: undefined }, false)).toEqual(fiverrPolicy('email', { order: false }, false))
})
