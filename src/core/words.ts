import type messages from '../../public/_locales/en/messages.json'

/** A key of the words that people read (`public/_locales`). */
export type WordKey = keyof typeof messages
