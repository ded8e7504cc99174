import { known, type Known, type Moment } from '../core/known.ts'

/** The page that a reader is given. */
export interface Page {
  readonly root: Document
  readonly url: string
  /** The clock's time of this look. */
  readonly now: Moment
}

/** A fact seen in this look. */
export const at = <T>(page: Page, value: T): Known<T> => known(value, page.now)
