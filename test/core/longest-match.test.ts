import { expect, test } from 'vitest'
import { longestMatch } from '../../src/core/longest-match.ts'
import { lexiconOf } from './lexed.ts'

const twelve = '一二三四五六七八九十百千'
const lexicon = lexiconOf({ word: '微信', value: 1 }, { word: '微信号码', value: 2 }, { word: twelve, value: 3 }, { word: `${twelve}万`, value: 4 }, { word: '万', value: 5 }, { word: '千a', value: 6 }, { word: '千★万', value: 7 }, { word: '万\u0080', value: 8 })
const found = (text: string, from: number): readonly [number, number] => {
  const { slot, length } = longestMatch(lexicon, text, from)
  return [slot < 0 ? -1 : (lexicon.values[slot] ?? -1), length]
}

test.each([
  ['我的微信号', 2, [1, 2]],
  ['微信号码是', 0, [2, 4]],
  ['微信号码', 0, [2, 4]],
  ['微信', 0, [1, 2]],
  ['微信号', 0, [1, 2]],
  ['微', 0, [-1, 0]],
  ['的微信', 0, [-1, 0]],
  ['微 信', 0, [-1, 0]],
  ['微信\u3000号码', 0, [1, 2]],
  ['微信。号码', 0, [1, 2]],
  ['微信a号码', 0, [1, 2]],
  [`${twelve}一`, 0, [3, 12]],
  [`${twelve}万`, 0, [3, 12]],
  ['千万', 1, [5, 1]],
  // No word reaches over a letter of ASCII, a space or a sign.
  ['千a', 0, [-1, 0]], ['千★万', 0, [-1, 0]], ['万\u0080', 0, [5, 1]],
] as const)('in %s from %i on', (text, from, expected) => {
  expect(found(text, from)).toEqual(expected)
})
