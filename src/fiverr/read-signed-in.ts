import type { PageKind } from '../core/facts.ts'
import { gap, type Known } from '../core/known.ts'
import { closest, plainText } from './dom.ts'
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
  const outMark = findAnyWay(page.root, 'signInLink').some((link) => closest(link, notOffered()) === undefined && !showsItsAddress(link))
  if (kind === 'login') return inMark ? gap('two-answers') : at(page, false)
  if (inMark && outMark) return gap('two-answers')
  if (inMark) return at(page, true)
  if (outMark) return at(page, false)
  return gap('not-on-page')
}
