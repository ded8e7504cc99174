// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeNote } from '../../src/marks/place-note.ts'
import { overlaps, type Area } from '../../src/marks/visible-area.ts'

const area = (width: number, height: number): fc.Arbitrary<Area> =>
  fc.tuple(fc.nat(width), fc.nat(width), fc.nat(height), fc.nat(height)).map(([x1, x2, y1, y2]) => ({
    left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2),
  }))

test('a note is never over the text, Send or another box, never off the screen, never too wide', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 200, max: 1600 }).chain((width) => fc.integer({ min: 150, max: 1000 }).chain((height) =>
        fc.record({
          viewport: fc.constant({ width, height }),
          anchor: area(width, height),
          avoid: fc.array(area(width, height), { maxLength: 4 }),
          size: fc.record({ width: fc.integer({ min: 60, max: 500 }), height: fc.integer({ min: 40, max: 500 }) }),
          rightToLeft: fc.boolean(),
        }))),
      (room) => {
        const place = placeNote(room)
        if (!place) return
        const height = Math.min(place.maxHeight, room.size.height)
        const note = { left: place.left, top: place.top, right: place.left + place.width, bottom: place.top + height }
        for (const other of [room.anchor, ...room.avoid]) expect(overlaps(note, other)).toBe(false)
        expect(place.width).toBeLessThanOrEqual(360)
        expect(Math.min(note.left, note.top)).toBeGreaterThanOrEqual(0)
        expect(note.right).toBeLessThanOrEqual(room.viewport.width)
        expect(note.bottom).toBeLessThanOrEqual(room.viewport.height)
      },
    ),
    { numRuns: 3000 },
  )
})

test('a note stands below the box, above it when there is no room, and off the buttons of the page if it can', () => {
  const room = { viewport: { width: 800, height: 600 }, avoid: [], size: { width: 300, height: 120 }, rightToLeft: false }
  const high = { left: 100, top: 50, right: 500, bottom: 150 }
  const low = { left: 100, top: 450, right: 500, bottom: 550 }
  expect(placeNote({ ...room, anchor: high })).toMatchObject({ left: 100, top: 156 })
  expect(placeNote({ ...room, anchor: low })).toMatchObject({ left: 100, top: 324 })
  expect(placeNote({ ...room, anchor: { ...high, top: 200, bottom: 300 }, inTheWay: ({ top }) => top > 300 })).toMatchObject({ top: 74 })
  expect(placeNote({ ...room, anchor: high, rightToLeft: true })).toMatchObject({ left: 200 })
})
