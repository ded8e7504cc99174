import { describe, expect, test } from 'vitest'
import { checkDraft, newTextScan } from '../../src/fiverr/check-draft.ts'
import { randomFrom } from '../core/random.ts'
import { readCases } from './read-cases.ts'

/** How many edits are made: `EDITS=100000 npx vitest run test/detectors/incremental.test.ts` is the long run. */
const edits = Number(process.env.EDITS ?? 6000)
const seeds = [1, 2, 3, 4, 5, 6]
/** About the longest text that the edits make, in code units. */
const longest = 1500

const kinds = ['email', 'phone', 'handle', 'link', 'payment', 'off-platform', 'silent'] as const
const lines = kinds.flatMap((kind) => readCases(kind).map(({ text }) => text))
const bits = [
  ...'aZ1 .,@\n!?-+0(\'"', '. ', '. I ', '! Call ', '? The ', '. \n\n', ' gmail', ' dot ', ' at ', ' com', ' paypal', ' me ', ' phone ', ' one ', ' two', ' 202 555 0143', '+1 ', 'jo.doe@mail.example.com', ' whatsapp', ' g m a i l . c o m ',
  'h3llo ', 'gmai|', '. And then we go on with it. ', 'My number is below. ', '\u200b', 'é', '😀', 'ё', '. Его почта ', '二', 'e\u0301', '\ud800', '\r\n', ' outside fiverr ', 'https://example.com/', 'a\u0301. B', '…', '. \u0130 ',
]

/** Sentences of which some are a finding only beside others. */
const sentences = [
  'Please note my phone number. ', 'Seven zero two five five five is all there is. ', 'It goes to my whatsapp. ', 'Five five five zero one four! ', 'Kind regards from all of us. ', 'I look forward to it? ',
  'Here is my telephone number... ', 'Dial five five five zero one four. ', 'We will be done on Friday evening, I hope. ', 'Take my mobile. ', 'Thank you. ',
]

describe('after any edits the same is found as by reading the whole text', () => {
  test.each(seeds)('seed %i', { timeout: 0 }, (seed) => {
    const random = randomFrom(seed)
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
    const scan = newTextScan()
    let text = ''
    for (let edit = 0; edit < edits / seeds.length; edit += 1) {
      // Half of the edits are made where sentences meet, and of whole sentences.
      const ends = [0, ...text.matchAll(/[.!?]+\s+/g)].map((end) => (typeof end === 'number' ? end : end.index + end[0].length))
      const atEnd = random() < 0.5
      const at = Math.min(text.length, Math.max(0, atEnd ? pick(ends) + pick([0, 0, 0, -1, -2, 1, 3, -12, 20]) : Math.floor(random() * (text.length + 1))))
      const removed = random() < 0.5 ? 0 : text.length > longest ? Math.floor(random() * 700) : atEnd ? pick([1, 2, 10, Math.max(0, pick(ends) - at)]) : Math.floor(random() * 12)
      const added = random() < 0.25 ? '' : atEnd && random() < 0.8 ? pick(sentences) : random() < 0.1 ? `${pick(lines)}${pick(['. ', ' ', '\n'])}` : pick(bits)
      text = text.slice(0, at) + added + text.slice(at + removed)
      scan.take(text)
      // At times the text changes again before all of it is read.
      if (random() < 0.1) scan.step(Math.floor(random() * 200))
      if (random() < 0.3) continue
      while (!scan.step(100));
      const context = { order: random() < 0.5, holdWords: random() < 0.3 }
      expect(scan.findings(context), JSON.stringify(text)).toEqual(checkDraft(text, context))
    }
  })
})

test('a key in a long draft reads a sentence, not the draft', () => {
  const sentence = 'I will send you the first version of the banner on Friday evening. '
  const text = sentence.repeat(40)
  const scan = newTextScan()
  scan.take(text)
  expect(scan.step(1e9)).toBe(true)
  scan.take(`${text.slice(0, 1000)}x${text.slice(1000)}`)
  // All is read again within three sentences' worth.
  expect(scan.step(3 * sentence.length)).toBe(true)
})

test('what is forgotten is read anew, and what is not read yet is no finding', () => {
  const scan = newTextScan()
  scan.take('Write me at jo.doe@mail.example.com please. Thank you very much.')
  expect(scan.findings({})).toEqual([])
  scan.step(1e9)
  expect(scan.findings({})).toHaveLength(1)
  scan.forget()
  expect(scan.findings({})).toEqual([])
  expect(scan.step(1e9)).toBe(true)
  expect(scan.findings({})).toHaveLength(1)
})
