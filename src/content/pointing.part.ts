import { pointAtBox } from './point-at-box.ts'
import { providePart } from './provide-part.ts'

/** What takes a press on the message box as pointing at it: needed only once the seller is asked to. */
export interface Pointing {
  readonly pointAtBox: typeof pointAtBox
}

providePart('pointing', { pointAtBox })
