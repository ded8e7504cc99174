import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutReach, sentenceStarts } from '../../src/core/sentences.ts'

/** A text with a bar where a sentence begins. */
const cut = (text: string): string => {
  const starts = sentenceStarts(text, 0, text.length)
  return [0, ...starts].map((start, index) => text.slice(start, starts[index] ?? text.length)).join('|')
}

describe('a sentence begins', () => {
  test.each([
    'It is done. |The files are here. |Thanks',
    'It is done! |The rest? |Soon… |Or later',
    'Send it today.\n|Then the rest.\n\n|Bye',
    'He said "done." |She said (done!) |They said ‘done.’ |We said “done.” |Now',
    "It's done.' |I'm here. |I will. |A logo",
    'Wait... |Then. \t |Also\u00a0now.\u00a0|Now',
    'Хорошо. |Его файлы готовы. |Её тоже',
    'Größe. |Über alles. |Été',
    'Really?!. |Yes',
    'Fine.        |Next',
    'What a buzz. |Zebras are. |Z stands for one',
    'It is done.\r|The rest.\v|It follows. \t\f |À la carte. |Ær',
    'He said "(it is done.")\' |The rest',
    'Voilà. |À Paris. |Ça ira. |Œuvre',
  ])('%s', (text) => {
    expect(cut(text.replaceAll('|', ''))).toBe(text)
  })
})

describe('no sentence begins', () => {
  test.each([
    'abc1. The rest', 'ab1c. The rest', 'a1bc. The rest', 'it is done.\u0008 The rest', 'it is done.\u000e The rest', '完成了。The rest', '完成了. The rest', 'it is done. 好的', 'it is done. \u2003The', 'eh\u2000. The', 'mail.example.com. then', 'it is done.Then more', 'call no. Seven', 'ask J. Doe', 'Version 1. The first', 'ends in ab. The', 'ALL DONE. The rest',
    'it is done. 7 files', 'it is done. the rest', 'it is done. "The rest', 'it is done, The rest', 'it is done. A1', 'it is done. T', 'it is done. A.', 'it is done. ABC',
    'Fine.         Next', 'Fine...... Next', 'done. ', '. The', '', 'it is done?"\'"" The',
  ])('%s', (text) => {
    expect(cut(text)).toBe(text)
  })
})

test('only those between two offsets are told, both left out', () => {
  const text = 'It is done. The files are here. Thanks'
  expect(sentenceStarts(text, 0, text.length)).toEqual([12, 32])
  expect(sentenceStarts(text, 12, text.length)).toEqual([32])
  expect(sentenceStarts(text, 11, 32)).toEqual([12])
  expect(sentenceStarts(text, 11, 33)).toEqual([12, 32])
  expect(sentenceStarts(text, 31, text.length)).toEqual([32])
})

test('what is told of a part is what is told of the whole', () => {
  const piece = fc.constantFrom('word', '. ', '! ', '.', ' ', 'The', 'A ', '\n', '"', ')', '…', '   ', 'x', 'Его', "I'm")
  fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(60), fc.nat(60), (pieces, from, length) => {
    const text = pieces.join('')
    expect(sentenceStarts(text, from, from + length)).toEqual(sentenceStarts(text, 0, text.length).filter((start) => start > from && start < from + length))
  }))
})

test('a change moves no cut that is further away than it reaches', () => {
  const piece = fc.constantFrom('word', '. ', '! ', '.', ' ', 'The', 'A ', '\n', '"', ')', '…', '   ', 'x')
  const made = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''))
  fc.assert(fc.property(made, made, made, made, (head, before, after, tail) => {
    const cuts = (middle: string): readonly number[] => {
      const text = head + middle + tail
      return sentenceStarts(text, 0, text.length)
    }
    const [one, other] = [cuts(before), cuts(after)]
    expect(other.filter((at) => at < head.length - cutReach)).toEqual(one.filter((at) => at < head.length - cutReach))
    const moved = after.length - before.length
    expect(other.filter((at) => at > head.length + after.length + cutReach)).toEqual(one.filter((at) => at > head.length + before.length + cutReach).map((at) => at + moved))
  }))
})
