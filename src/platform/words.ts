import type { WordKey } from '../core/words.ts'
import { browser } from './browser.ts'

/** The words for a key in the seller's language, with its places filled. */
export const words = (key: WordKey, ...fill: readonly string[]): string => browser.i18n.getMessage(key, [...fill])
