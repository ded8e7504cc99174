import { hintIncoming } from '../marks/hint-incoming.ts'
import { replaceText } from '../marks/replace-text.ts'
import { watchDrafts } from '../marks/watch-drafts.ts'
import { providePart } from './provide-part.ts'

/** Marks, note and pause, and what changes a draft: of no use to a page without a text box. */
export interface MarksPart {
  readonly watchDrafts: typeof watchDrafts
  readonly hintIncoming: typeof hintIncoming
  readonly replaceText: typeof replaceText
}

providePart('marks', { watchDrafts, hintIncoming, replaceText })
