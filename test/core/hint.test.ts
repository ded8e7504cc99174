import { expect, test } from 'vitest'
import { hintIds, isHintId } from '../../src/core/hint.ts'

test('only the name of a hint is one', () => {
  expect(hintIds.filter(isHintId)).toEqual([...hintIds])
  for (const other of ['', 'other', 'Clear', 'toString', 0, null, undefined, ['clear']]) expect(isHintId(other)).toBe(false)
})
