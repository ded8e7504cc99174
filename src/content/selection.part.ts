import { showSelection } from '../marks/selection-note.ts'
import { providePart } from './provide-part.ts'
import { selectedText } from './selected-text.ts'

/** What reads a selected text and shows the outcome of a look at it: needed only once the seller asks. */
export interface Selection {
  readonly selectedText: typeof selectedText
  readonly showSelection: typeof showSelection
}

providePart('selection', { selectedText, showSelection })
