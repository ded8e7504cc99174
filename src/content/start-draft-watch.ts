import { asSettings, defaultSettings } from '../core/settings.ts'
import type { WordKey } from '../core/words.ts'
import { checkDraft } from '../fiverr/check-draft.ts'
import { draftEditors } from '../fiverr/editors.ts'
import { readAddress } from '../fiverr/pages.ts'
import { readOrders } from '../fiverr/read-orders.ts'
import { readPageKind } from '../fiverr/read-page-kind.ts'
import { sendControls } from '../fiverr/read-send-control.ts'
import { rules } from '../fiverr/rules.ts'
import { valueOf } from '../core/known.ts'
import { onLocalChange, readLocal, writeLocal } from '../platform/local-store.ts'
import { words } from '../platform/words.ts'
import { watchDrafts } from './watch-drafts.ts'
import type { DraftWatch } from './watch-options.ts'

const settingsKey = 'settings'
/** How long what was read of orders holds while typing, in milliseconds. */
const ordersHold = 2000

/** Marks drafts on this page under the seller's settings, until the signal ends. */
export function startDraftWatch(root: Document, signal: AbortSignal): DraftWatch {
  let settings = defaultSettings
  const order = orderReader(root)
  const watch = watchDrafts({
    root,
    signal,
    findEditors: draftEditors,
    check: (text) => checkDraft(text, { order: order() }),
    words: (key: WordKey, args = []) => words(key, ...args),
    settings: () => settings,
    changeSetting: (change) => {
      settings = 'kindOff' in change
        ? { ...settings, kindsOff: [...new Set([...settings.kindsOff, change.kindOff])] }
        : { ...settings, pauseBeforeSending: change.pauseBeforeSending }
      watch.refresh()
      void writeLocal(settingsKey, settings)
    },
    rule: (id) => {
      const rule = Object.values(rules).find((one) => one.id === id)
      return rule && { title: rule.title, url: rule.page, date: new Date(rule.read).toLocaleDateString() }
    },
    sendControls: (editor) => sendControls(editor),
    thread: () => threadName(root),
  })
  const take = (stored: unknown): void => {
    settings = asSettings(stored)
    if (!signal.aborted) watch.refresh()
  }
  onLocalChange(settingsKey, take)
  void readLocal(settingsKey).then(take)
  return watch
}

/** Whether the page shows an order with this buyer; read again at most every other second, and on another address. */
function orderReader(root: Document): () => boolean | undefined {
  let readAt = -Infinity
  let url = ''
  let order: boolean | undefined
  return () => {
    const now = performance.now()
    if (now - readAt < ordersHold && url === location.href) return order
    readAt = now
    url = location.href
    const page = { root, url, now: Date.now() }
    const orders = valueOf(readOrders(page, valueOf(readPageKind(page))))
    order = orders && orders.count > 0
    return order
  }
}

/** Names a thread for what is ignored in it; stays in this tab's memory. */
function threadName(root: Document): string {
  const address = readAddress(root.location.href)
  return address.leadsTo === 'thread' ? (address.buyer ?? '') : root.location.pathname
}
