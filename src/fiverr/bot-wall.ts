import { attribute, isShown, matches, queryAll } from './dom.ts'
import { anyEditor } from './editors.ts'
import { findAnyWay, has } from './landmarks.ts'

/** More links than these, and a page has something of its own to offer. */
const fewLinks = 12

/** Whether nothing stands on the page that leads on or can be typed into: a wall takes the place of all. */
const standsAlone = (root: Document): boolean =>
  queryAll(root, 'nav').length === 0 && queryAll(root, 'a[href]').length <= fewLinks && !anyEditor(root)
  && !(['signedInMark', 'messageFlow', 'message', 'conversationHeader', 'contactList'] as const).some((name) => has(root, name))

/** The wall that asks for a human. */
export const botWallOn = (root: Document): Element | undefined => findAnyWay(root, 'botWall').find((mark) => isWall(root, mark))

/**
 * Whether a mark of the wall is the wall itself. The protection keeps hidden frames and empty places on healthy pages too, and
 * the wall's words, which may be a name or a title, say so only where nothing else stands.
 */
function isWall(root: Document, mark: Element): boolean {
  if (matches(mark, 'h1, h2, title')) return standsAlone(root)
  const size = ['width', 'height'].map((name) => Number.parseInt(attribute(mark, name) ?? '', 10))
  return isShown(mark) && !size.some((length) => length <= 1)
}
