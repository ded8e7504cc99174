import { de } from './de.ts'
import { en, type Words } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'

/** English as stated where stated; everything in another language is invented. */
export const words = { en, de, fr, es } as const satisfies Readonly<Record<string, Words>>
export type Language = keyof typeof words
export type { Words }

export const filled = (text: string, name: string): string => text.replaceAll('{name}', name)
