import type { PageKind } from '../core/facts.ts'
import { gap, type Known } from '../core/known.ts'
import { closest, isShown, plainText } from './dom.ts'
import { findAnyWay, has, selectorOf } from './landmarks.ts'
import { at, type Page } from './page.ts'
import { peoplesPlaces } from './peoples-places.ts'

/** Whose name is "Sign in", or who links to it, offers nothing. */
const notOffered = (): string => `${peoplesPlaces()}, ${selectorOf('conversationHeader')}`

/** Addresses that people write become links to themselves. */
const showsItsAddress = (link: Element): boolean => /\/(?:login|join)/.test(plainText(link, 200))

/** Whether the page shows its visitor signed in. Signs for both at once are a page that can't be read. */
export function readSignedIn(page: Page, kind: PageKind | undefined): Known<boolean> {
  const inMark = has(page.root, 'signedInMark')
  // Who is signed in is asked for the password again, and changes it on pages that guests don't see.
  const asked = !inMark && kind !== 'seller-page' && kind !== 'gigs'
  const outMark = findAnyWay(page.root, 'signInLink').some((mark) => isShown(mark) && (asked || mark.tagName !== 'INPUT') && closest(mark, notOffered()) === undefined && !showsItsAddress(mark))
  if (kind === 'login') return inMark ? gap('two-answers') : at(page, false)
  if (inMark && outMark) return gap('two-answers')
  if (inMark) return at(page, true)
  if (outMark) return at(page, false)
  return gap('not-on-page')
}
