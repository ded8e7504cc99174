import type messages from '../../public/_locales/en/messages.json'

/** A key of the words that people read (`public/_locales`). */
export type WordKey = keyof typeof messages

/** The start of keys that hold one sentence for each way of counting: `<key>_one`, `<key>_other` (`Intl.PluralRules`). */
export type PluralKey = WordKey extends infer Key ? (Key extends `${infer Start}_other` ? Start : never) : never
