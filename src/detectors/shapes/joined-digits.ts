import { foldDraft } from '../../core/draft.ts'
import { hashNext, hashOf } from '../../core/lexicon.ts'
import { classes } from '../words/classes.ts'
import { lexicon } from '../words/lexicon.ts'
import { joiningWords, tensBeforeUnits } from '../words/number-words.ts'

/** Longest number word, and longest word that is read as several of them, in code units. */
const longestWord = 17

const longestJoined = 120

/** What has been read of a word, and of what sort the last part was. */
interface Read {
  readonly digits: string
  readonly last: 'unit' | 'tens' | 'joined' | 'stem' | 'other'
}

const stems: ReadonlyMap<string, number> = new Map(tensBeforeUnits.trim().split('\n').flatMap((line) => {
  const [value = '', ...words] = line.split(' ')
  return words.map((word) => [foldDraft(word).folded, Number(value)] as const)
}))
const joins = new Set(joiningWords.split(' '))

/** "twozerotwofive", "einundzwanzig" as digits: number words of any language with nothing between. Where several readings begin, the one that reads to the end counts. */
export function joinedDigits(text: string): string | undefined {
  if (text.length > longestJoined) return undefined
  const read: (Read | undefined)[] = Array.from({ length: text.length + 1 })
  read[0] = { digits: '', last: 'other' }
  for (let at = 0; at < text.length; at++) {
    const before = read[at]
    if (before === undefined) continue
    let hash = hashOf(text, at, at + 1)
    for (let length = 2; length <= longestWord && at + length <= text.length; length++) {
      hash = hashNext(hash, text.charCodeAt(at + length - 1))
      const next = numberAfter(before, hash, length) ?? (length < 9 ? fillerAfter(before, text.slice(at, at + length)) : undefined)
      if (next !== undefined) read[at + length] = next
    }
  }
  const whole = read[text.length]
  return whole === undefined || whole.last === 'joined' || whole.last === 'stem' ? undefined : whole.digits
}

/** A number word behind what is read: units behind tens take the place of their zero, tens behind "five and" come before it. */
function numberAfter({ digits, last }: Read, hash: number, length: number): Read | undefined {
  const slot = lexicon.find(hash, length)
  if (slot < 0 || ((lexicon.classes[slot] ?? 0) & classes.digit) === 0) return undefined
  const value = lexicon.values[slot] ?? -1
  if (value < 0 || value > 99) return undefined
  if (value < 10) return last === 'joined' ? undefined : { digits: (value > 0 && (last === 'tens' || last === 'stem') ? digits.slice(0, -1) : digits) + String(value), last: 'unit' }
  if (last === 'joined') return value % 10 === 0 ? { digits: digits.slice(0, -1) + String(value / 10) + digits.slice(-1), last: 'other' } : undefined
  return { digits: digits + String(value), last: value % 10 === 0 && value > 10 ? 'tens' : 'other' }
}

/** "und" behind units, and tens in the form that they have before units. */
function fillerAfter({ digits, last }: Read, word: string): Read | undefined {
  if (last === 'unit' && joins.has(word)) return { digits, last: 'joined' }
  const value = stems.get(word)
  return value === undefined || last === 'joined' ? undefined : { digits: digits + String(value), last: 'stem' }
}
