import { valueOf } from '../core/known.ts'
import { plainText } from './dom.ts'
import { find } from './landmarks.ts'
import { readBuyer } from './read-buyer.ts'
import { readPageKind } from './read-page-kind.ts'

/** The names of the other side that the page shows: user name and shown name. Empty where none can be read. */
export function peopleOn(root: Document): readonly string[] {
  const page = { root, url: root.location.href, now: 0 }
  const link = find(root, 'buyerLink')
  return [valueOf(readBuyer(page, valueOf(readPageKind(page)))) ?? '', link ? plainText(link, 60) : ''].filter((name) => name !== '')
}
