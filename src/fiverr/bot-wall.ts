import { matches, queryAll } from './dom.ts'
import { anyEditor } from './editors.ts'
import { findAll, has } from './landmarks.ts'

/** More links than these, and a page has something of its own to offer. */
const fewLinks = 12

/** Whether nothing stands on the page that leads on or can be typed into: a wall takes the place of all. */
export const standsAlone = (root: Document): boolean =>
  queryAll(root, 'nav').length === 0 && queryAll(root, 'a[href]').length <= fewLinks && !anyEditor(root)
  && !(['messageFlow', 'message', 'conversationHeader', 'contactList'] as const).some((name) => has(root, name))

/** The wall that asks for a human. Its words alone, which may be a name or a title, say so only where nothing else stands. */
export function botWallOn(root: Document): Element | undefined {
  const [wall] = findAll(root, 'botWall')
  return wall && (!matches(wall, 'h1, h2, title') || standsAlone(root)) ? wall : undefined
}
