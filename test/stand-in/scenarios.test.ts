import { expect, test } from 'vitest'
import { causeIds } from '../../src/core/cause-id.ts'
import { changedWorld } from './changed-world.ts'
import { healthyWorld } from './healthy-world.ts'
import { scenarios } from './scenarios.ts'

test.each(causeIds)('%s can be seen, contradicted and hidden', (cause) => {
  const variants = new Set(scenarios.filter((one) => one.cause === cause).map(({ variant }) => variant))
  expect([...variants].sort()).toEqual(['blind', 'opposite', 'present'])
  expect(scenarios.find(({ name }) => name === cause)?.variant).toBe('present')
})

test('names are unique, begin with their cause and say their variant', () => {
  expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length)
  for (const { name, cause, variant } of scenarios) {
    if (cause === undefined) continue
    expect(name.split('/')[0]).toBe(cause)
    expect(/\/(opposite|blind)/.exec(name)?.[1] ?? 'present').toBe(variant)
  }
})

test('every scenario changes only parts that the world has', () => {
  for (const { world } of scenarios) expect(() => changedWorld(healthyWorld, world)).not.toThrow()
})

test('a change that names no part of the world is refused', () => {
  expect(() => changedWorld(healthyWorld, JSON.parse('{"thread":{"spam":true}}'))).toThrow('thread.spam')
})
