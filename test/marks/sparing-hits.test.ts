// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { sparingHits } from '../../src/marks/sparing-hits.ts'

/** A page on which a look takes so long, and what was looked at. */
function pageWhereALookTakes(cost: () => number) {
  const page = { time: 0, looks: 0, top: document.body as Element }
  const topAt = sparingHits({
    now: () => page.time,
    hit: () => {
      page.looks += 1
      page.time += cost()
      return page.top
    },
  })
  return { page, topAt }
}

test('cheap looks are all taken, and each tells what is there now', () => {
  const { page, topAt } = pageWhereALookTakes(() => 0.1)
  for (let at = 0; at < 500; at += 1) expect(topAt(at, at)).toBe(document.body)
  page.top = document.head
  expect(topAt(0, 0)).toBe(document.head)
  expect(page.looks).toBe(501)
})

test('one slow look among quick ones changes nothing: the machine was busy', () => {
  let turn = 0
  const { page, topAt } = pageWhereALookTakes(() => (turn++ % 2 === 0 ? 9 : 0.1))
  for (let at = 0; at < 100; at += 1) expect(topAt(at * 20, 0)).toBe(document.body)
  expect(page.looks).toBe(100)
})

test('dear looks take a fiftieth of the time at most; between them the last answer for the place stands, elsewhere none is given', () => {
  const { page, topAt } = pageWhereALookTakes(() => 10)
  const began = page.time
  expect(topAt(100, 100)).toBe(document.body)
  expect(topAt(500, 500)).toBe(document.body)
  expect(topAt(102, 99)).toBe(document.body)
  expect(topAt(900, 900)).toBeUndefined()
  for (let key = 0; key < 10_000; key += 1) {
    page.time += 1
    topAt(100 + key, 100)
  }
  expect(page.looks * 10).toBeLessThan((page.time - began) / 45)
})

test('dear looks that belong together are taken before the rest, as long as they take little', () => {
  const { page, topAt } = pageWhereALookTakes(() => 3)
  topAt(0, 0)
  page.time += 1000
  for (const x of [100, 200, 300]) expect(topAt(x, 0)).toBe(document.body)
  expect(topAt(400, 0)).toBeUndefined()
  expect(page.looks).toBe(4)
})

test('who is turned away hears when to come again, and goes first then: no place keeps an old answer for ever', () => {
  const { page, topAt } = pageWhereALookTakes(() => 10)
  const places = [0, 100, 200, 300]
  const waits: number[] = []
  const ask = (): readonly (Element | null | undefined)[] => places.map((x) => topAt(x, 0, (wait) => waits.push(wait)))
  ask()
  page.top = document.head
  let rounds = 0
  for (let answers = ask(); answers.some((top) => top !== document.head) && rounds < 10; rounds += 1) {
    page.time += waits.splice(0).at(-1) ?? 0
    answers = ask()
  }
  expect(rounds).toBeLessThanOrEqual(places.length + 1)
  for (let calm = 0; calm < 5; calm += 1) {
    page.time += 1000
    page.top = calm % 2 === 0 ? document.body : document.head
    ask()
  }
  expect(page.looks).toBeGreaterThan(8)
})

test('places that are no longer asked for keep nobody waiting', () => {
  const { page, topAt } = pageWhereALookTakes(() => 10)
  for (const x of [0, 100, 500, 600]) topAt(x, 0)
  for (let round = 0; round < 4; round += 1) {
    page.time += 1000
    topAt(0, 0)
  }
  page.top = document.head
  const seen = [1, 2].map(() => {
    page.time += 1000
    return topAt(0, 0)
  })
  expect(seen).toContain(document.head)
})

test('an answer that has left the page is none', () => {
  const { page, topAt } = pageWhereALookTakes(() => 10)
  const menu = document.body.appendChild(document.createElement('div'))
  page.top = menu
  topAt(0, 0)
  topAt(100, 0)
  expect(topAt(0, 0)).toBe(menu)
  menu.remove()
  expect(topAt(0, 0)).toBeUndefined()
})
