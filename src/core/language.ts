/** The languages that the words are written in: one folder of `public/_locales` each, named alike. */
export const languages = ['en', 'bn', 'de', 'es', 'fr', 'hi', 'it', 'nl', 'pt_BR', 'ur'] as const
export type Language = (typeof languages)[number]

export const isLanguage = (value: unknown): value is Language => languages.some((one) => one === value)

/** What `lang` and `Intl` call a language: `pt_BR` is `pt-BR`. */
export const languageTag = (language: string): string => language.replaceAll('_', '-')

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur'])

/** The way a language is written, for `dir`. */
export const directionOf = (tag: string): 'ltr' | 'rtl' => (rightToLeft.has(tag.split('-', 1)[0] ?? '') ? 'rtl' : 'ltr')
