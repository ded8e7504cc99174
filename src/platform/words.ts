import { fillWords, type WordTable } from '../core/fill-words.ts'
import { directionOf } from '../core/language.ts'
import type { PluralKey, WordKey } from '../core/words.ts'
import { browser } from './browser.ts'

/** The words of the language that the seller chose; without them the browser's own are taken. */
let chosen: WordTable | undefined

/** From now on all words come from this table. `undefined`: from the browser again. */
export function useWords(table: WordTable | undefined): void {
  chosen = table
}

/** The words for a key in the seller's language, with its places filled. */
export function words(key: WordKey, ...fill: readonly string[]): string {
  const message = chosen && Object.hasOwn(chosen, key) ? chosen[key] : undefined
  const given = fill.length > 0 && direction() === 'rtl' ? fill.map(isolate) : fill
  return message ? fillWords(message, given) : browser.i18n.getMessage(key, [...given])
}

/** Keeps a text in its own writing direction: a quoted sentence of another script would lose its full stop to the other side. */
const isolate = (text: string): string => `\u2068${text}\u2069`

/** The words for so many of something. The number, as the language writes it, fills the first place, what else is given the others. */
export function countWords(key: PluralKey, count: number, ...fill: readonly string[]): string {
  const tag = locale()
  const way = new Intl.PluralRules(tag).select(count) === 'one' ? 'one' : 'other'
  return words(`${key}_${way}`, writeNumber(count), ...fill)
}

/** A number as the language of the words writes it. */
export const writeNumber = (number: number): string => new Intl.NumberFormat(locale()).format(number)

/** The language of the words as `lang` and `Intl` name it, with the browser's own region where it is the same language. */
export function locale(): string {
  const tag = words('language_tag')
  const own = browser.i18n.getUILanguage()
  return !chosen && own.split('-', 1)[0] === tag ? own : tag
}

/** The way the words are written. */
export const direction = (): 'ltr' | 'rtl' => directionOf(locale())
