import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inSight } from '../../src/marks/in-sight.ts'

test('gives those of a list that reach into sight, as looking at each of them would, and looks at a few alone', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 300 }), fc.integer({ min: -2000, max: 500 }), fc.integer({ min: 1, max: 400 }), (steps, from, height) => {
    let top = from
    const reaches = steps.map((step) => ({ top: top += step, bottom: top + 16 }))
    let looks = 0
    const [first, behind] = inSight(reaches.length, (at) => {
      looks += 1
      return reaches[at] ?? { top: NaN, bottom: NaN }
    }, height)
    expect(reaches.slice(first, behind)).toEqual(reaches.filter((one) => one.bottom > 0 && one.top < height))
    expect(looks).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(reaches.length + 1)))
  }))
})
