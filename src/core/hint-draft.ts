import type { HintDraft } from './hint.ts'

/** The longest text that is looked at, in UTF-16 code units: enough for any message. */
const longest = 20_000

/** Words that stand in nearly every English text and in few others. */
const usual = new Set(('the a an and or but if to of in on at for with from by as is are was were be been am have has had do does did will would can could should may might i you he she it we they'
  + ' me him her us them my your his its our their this that these those there here what which who when where why how not no yes so just also please thank thanks let hi hello dear about all any some more'
  + ' very then than now get got give make need want know like one i\'m i\'ll i\'ve it\'s you\'re don\'t can\'t that\'s we\'ll u ur').split(' '))

/** Cuts a text for the hints. */
export function hintDraft(draft: string): HintDraft {
  const text = draft.slice(0, longest)
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]{0,60}/gu) ?? []
  const sentences = text.split(/(?<=[.!?…])\s|\n/).map((one) => one.trim()).filter((one) => /[\p{L}\p{N}]/u.test(one))
  return { text, words, sentences, english: isEnglish(words) }
}

/** At least a quarter of the words are usual English ones. Very short texts tell too little. */
function isEnglish(words: readonly string[]): boolean {
  const letters = words.filter((word) => /\p{L}/u.test(word))
  if (letters.length < 3) return false
  const english = letters.filter((word) => usual.has(word.toLowerCase().replace('’', "'"))).length
  return english / letters.length >= 0.25
}
