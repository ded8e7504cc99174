import { showSelection } from '../marks/selection-note.ts'
import { providePart } from './provide-part.ts'

/** What shows the outcome of a look at a selected text: needed only once the seller asks. */
export interface Selection {
  readonly showSelection: typeof showSelection
}

providePart('selection', { showSelection })
