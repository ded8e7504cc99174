import { clearPageStorage } from './page-storage.ts'
import { providePart } from './provide-part.ts'

/** What empties the page's own storage: needed only once the seller asks for it. */
export interface StorageRepair {
  readonly clearPageStorage: typeof clearPageStorage
}

providePart('storage', { clearPageStorage })
