import { fillLexicon, type Lexicon, type LexiconWord } from './lexicon.ts'

/** How many letters a word shares with the one before, as a capital: words themselves have none. */
const mostShared = 25
/** A character of two code units is never parted: no file holds half of one. */
const isFirstHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
const isCapital = (code: number): boolean => code >= 65 && code <= 90

/**
 * Words that were read already, as one text: a line for all words of which the same is known. It begins with that in base 36
 * (classes, value and one more, splittable, leet), then come the words in order, each as a capital for the letters that it
 * shares with the word before it (A for none) and the letters that follow.
 */
export function packWords(words: ReadonlyMap<string, LexiconWord>): string {
  const lines = new Map<string, string[]>()
  for (const [form, { classes, value, splittable, leet }] of words) {
    const known = [classes, value + 1, splittable, leet ? 1 : 0].map((part) => part.toString(36)).join(' ')
    lines.set(known, [...lines.get(known) ?? [], form])
  }
  return [...lines].map(([known, forms]) => {
    let before = ''
    const packed = forms.toSorted().map((form) => {
      let shared = 0
      while (shared < mostShared && shared < form.length && form[shared] === before[shared]) shared += 1
      if (isFirstHalf(form.charCodeAt(shared - 1))) shared -= 1
      before = form
      return String.fromCharCode(65 + shared) + form.slice(shared)
    })
    return `${known} ${packed.join('')}`
  }).join('\n')
}

/** The lexicon of packed words. Reading the lists would take a page several times as long. */
export function unpackLexicon(packed: string): Lexicon {
  const words = new Map<string, LexiconWord>()
  for (const line of packed.split('\n')) {
    const [classes = '', value = '', splittable = '', leet = '', forms = ''] = line.split(' ')
    const word = { classes: parseInt(classes, 36), value: parseInt(value, 36) - 1, splittable: parseInt(splittable, 36), leet: leet === '1' }
    let form = ''
    for (let at = 0; at < forms.length; ) {
      const from = at + 1
      const shared = forms.charCodeAt(at) - 65
      at = from
      while (at < forms.length && !isCapital(forms.charCodeAt(at))) at += 1
      form = form.slice(0, shared) + forms.slice(from, at)
      words.set(form, word)
    }
  }
  return fillLexicon(words)
}
