import { matches, queryAll } from './dom.ts'
import { has, selectorOf } from './landmarks.ts'
import { onceAReading } from './one-reading.ts'

const mainParts = (root: ParentNode): readonly Element[] => queryAll(root, `#__ZONE__main, main, [role="main"], ${selectorOf('inbox')}`)

/** The page's main part, the outermost if several are marked so. */
export const mainPart = (root: ParentNode): Element | undefined => mainParts(root)[0]

/**
 * Where the page's own conversation stands: its main part if that holds one, otherwise the whole page. Chat bubbles and small
 * chat windows, which may stand over every page, hold other talks and other boxes.
 */
export const conversationPart = onceAReading((root: ParentNode): ParentNode =>
  mainParts(root).find((part) => (['messageFlow', 'conversationHeader'] as const).some((name) => has(part, name) || matches(part, selectorOf(name)))) ?? root)
