import { expect, test } from 'vitest'
import { sparingAnswer } from '../../src/marks/sparing-answer.ts'

function asked(cost: number) {
  const state = { time: 0, works: 0, holds: true }
  const ask = sparingAnswer(() => {
    state.time += cost
    return ++state.works
  }, () => state.holds, () => state.time)
  return { state, ask, place: {} }
}

test('a cheap answer is worked out every time, as if there were nothing between', () => {
  const { state, ask, place } = asked(0.5)
  for (let turn = 1; turn <= 100; turn += 1) expect(ask(place)).toBe(turn)
  expect(state.works).toBe(100)
})

test('a dear answer takes a fiftieth of the time at most', () => {
  const { state, ask, place } = asked(20)
  for (let key = 0; key < 20_000; key += 1) {
    state.time += 1
    ask(place)
  }
  expect(state.works * 20).toBeLessThan(state.time / 45)
})

test('an answer that holds no longer is worked out anew, however dear', () => {
  const { state, ask, place } = asked(20)
  ask(place)
  ask(place)
  expect(ask(place)).toBe(2)
  state.holds = false
  expect(ask(place)).toBe(3)
})
