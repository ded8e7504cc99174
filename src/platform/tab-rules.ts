import { longestReply, placeholders } from '../core/replies.ts'
import type { Ask, Chosen, IgnoredPiece, Rules } from './protocol.ts'
import { isEmpty, isKind, isObject } from './shapes.ts'

/** The longest a page may be waited for, in milliseconds. */
const mostPatience = 10_000

/** Who may ask what of a tab's content script, and in what shape. Anything else is not answered. */
export const tabRules = {
  readTab: { from: 'page', takes: (ask): ask is Ask<'readTab'> => isObject(ask) && typeof ask.patience === 'number' && ask.patience >= 0 && ask.patience <= mostPatience },
  clearPageStorage: { from: 'page', takes: isEmpty },
  keepDraft: { from: 'page', takes: isEmpty },
  pointAtBox: { from: 'page', takes: isEmpty },
  goToFinding: { from: 'page', takes: (ask): ask is Ask<'goToFinding'> => isObject(ask) && (ask.direction === 'next' || ask.direction === 'previous') },
  checkSelection: { from: 'page', takes: isEmpty },
  addressChanged: { from: 'page', takes: isEmpty },
  chosenChanged: { from: 'page', takes: (ask): ask is Chosen => isObject(ask) && isObject(ask.settings) && 'pointed' in ask && 'enter' in ask },
  readIgnored: { from: 'page', takes: isEmpty },
  stopIgnoring: { from: 'page', takes: (ask): ask is IgnoredPiece => isObject(ask) && isKind(ask.kind) && typeof ask.piece === 'string' },
  readHints: { from: 'page', takes: (ask): ask is Ask<'readHints'> => isObject(ask) && Array.isArray(ask.off) && ask.off.every((one) => typeof one === 'string') },
  insertReply: {
    from: 'page',
    takes: (ask): ask is Ask<'insertReply'> => {
      if (!isObject(ask) || typeof ask.text !== 'string' || ask.text.length > longestReply || typeof ask.date !== 'string' || ask.date.length > 100 || typeof ask.anyway !== 'boolean') return false
      const { labels } = ask
      return isObject(labels) && placeholders.every((name) => typeof labels[name] === 'string')
    },
  },
  readLandmarks: { from: 'page', takes: isEmpty },
} as const satisfies Rules
