import { foldDraft } from '../../core/draft.ts'
import { digitWords } from './number-words.ts'

let languages: Map<string, Set<string>> | undefined

/** Which languages have each word for a digit, by the beginning of their labels: "en-shapes" is English too. */
function languagesByWord(): Map<string, Set<string>> {
  const byWord = new Map<string, Set<string>>()
  for (const line of digitWords.trim().split('\n')) {
    const [label = '', ...digits] = line.split(' ')
    for (const word of digits.flatMap((forms) => forms.split('/'))) {
      const folded = foldDraft(word).folded
      const known = byWord.get(folded) ?? new Set()
      byWord.set(folded, known.add(label.replace('en-shapes', 'en')))
    }
  }
  return byWord
}

/** Whether some language has both words for digits. A word that no list has goes with any. */
export function shareLanguage(one: string, other: string): boolean {
  languages ??= languagesByWord()
  const others = languages.get(other)
  const these = languages.get(one)
  return these === undefined || others === undefined || [...these].some((language) => others.has(language))
}
