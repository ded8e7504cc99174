import { hashNext, hashStart, newLexicon, type Lexicon, type LexiconWord } from './lexicon.ts'

/** How many letters a word shares with the one before, as a capital: words themselves have none. */
const mostShared = 25
const firstCapital = 65
/** A character of two code units is never parted: no file holds half of one. */
const isFirstHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
const isCapital = (code: number): boolean => code >= firstCapital && code <= 90

/**
 * Words that were read already, as one text: how many they are, then a line for all words of which the same is known. It begins
 * with that (classes, value and one more, splittable, leet), then come the words in order, each as a capital for the letters
 * that it shares with the word before it (A for none) and the letters that follow. Numbers are in base 36.
 */
export function packWords(words: ReadonlyMap<string, LexiconWord>): string {
  const lines = new Map<string, string[]>()
  for (const [form, { classes, value, splittable, leet }] of words) {
    const known = [classes, value + 1, splittable, leet ? 1 : 0].map((part) => part.toString(36)).join(' ')
    lines.set(known, [...lines.get(known) ?? [], form])
  }
  return [words.size.toString(36), ...[...lines].map(([known, forms]) => {
    let before = ''
    const packed = forms.toSorted().map((form) => {
      let shared = 0
      while (shared < mostShared && shared < form.length && form[shared] === before[shared]) shared += 1
      if (isFirstHalf(form.charCodeAt(shared - 1))) shared -= 1
      before = form
      return String.fromCharCode(firstCapital + shared) + form.slice(shared)
    })
    return `${known} ${packed.join('')}`
  })].join('\n')
}

/** The lexicon of packed words. A page waits for it with its first text: no word is put together, each goes in by its hash. */
export function unpackLexicon(packed: string): Lexicon {
  const [count = '', ...lines] = packed.split('\n')
  const { put, lexicon } = newLexicon(parseInt(count, 36))
  /** The hash of the first letters of the word at hand, by how many. */
  const hashes = [hashStart]
  for (const line of lines) {
    const [classes = '', value = '', splittable = '', leet = '', forms = ''] = line.split(' ')
    const word = { classes: parseInt(classes, 36), value: parseInt(value, 36) - 1, splittable: parseInt(splittable, 36), leet: leet === '1' }
    let length = 0
    let hash = hashStart
    for (let at = 0; at < forms.length; at += 1) {
      const code = forms.charCodeAt(at)
      if (isCapital(code)) {
        if (at > 0) put(hash, length, word)
        length = code - firstCapital
        hash = hashes[length] ?? hashStart
      } else {
        hash = hashNext(hash, code)
        length += 1
        hashes[length] = hash
      }
    }
    if (forms !== '') put(hash, length, word)
  }
  return lexicon
}
