import { checkDraft, newTextScan } from '../fiverr/check-draft.ts'
import { providePart } from './provide-part.ts'

/** What finds contact details: by far the largest part, and of no use to a page without a draft. */
export interface Engine {
  readonly checkDraft: typeof checkDraft
  readonly newTextScan: typeof newTextScan
}

providePart('engine', { checkDraft, newTextScan })
