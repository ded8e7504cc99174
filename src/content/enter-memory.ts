import { asEnterKept, withEnterNews, type EnterKept } from '../core/enter-kept.ts'
import { mainEditors, messageEditors } from '../fiverr/editors.ts'
import { readAddress } from '../fiverr/pages.ts'
import { readEnterSetting } from '../fiverr/read-enter-setting.ts'
import type { EnterHabit } from '../marks/learn-enter.ts'
import { inPrivateWindow } from '../platform/private-window.ts'

export interface EnterMemory extends EnterHabit {
  /** Takes what is kept in this browser, `null` where nothing is. */
  take(stored: unknown): Promise<void>
}

/**
 * What plain Enter does in the message boxes of this site: as the page says, as it was learned in this browser, or not known.
 * One unknown Enter is held in the life of an installation, never a second, and none where that could not be remembered.
 * `remember` gets what is new alone: other tabs learn too.
 */
export function createEnterMemory(root: Document, remember: (news: EnterKept) => Promise<boolean>): EnterMemory {
  let kept: EnterKept | undefined
  /** What was seen on this page and is newer than what comes: of a private window all, since nobody keeps it. */
  let own = nothingNew
  let keeps = false
  let believed = true
  const secret = inPrivateWindow()
  const learn = (news: EnterKept): void => {
    if (kept) kept = withEnterNews(kept, news)
    own = withEnterNews(own, secret ? news : { ...nothingNew, heldOnce: news.heldOnce })
    if (!secret) void remember(news)
  }
  const place = (): string => `${root.location.hostname} ${readAddress(root.location.href).leadsTo}`
  const isMessageBox = (editor: HTMLElement): boolean =>
    messageEditors(root).includes(editor) || (['thread', 'order'].includes(readAddress(root.location.href).leadsTo) && mainEditors(root).includes(editor))

  return {
    async take(stored) {
      kept = withEnterNews(asEnterKept(stored), own)
      keeps ||= !secret && (stored !== null || (await remember(nothingNew)))
    },
    sends(editor) {
      if (!isMessageBox(editor)) return false
      return (believed ? readEnterSetting(editor) : undefined) ?? kept?.sends[place()]
    },
    learned(editor, sends) {
      if (!isMessageBox(editor)) return
      // What the page seems to say is worth nothing once Enter did otherwise.
      const said = readEnterSetting(editor)
      if (said !== undefined && said !== sends) believed = false
      if (kept && kept.sends[place()] !== sends) learn({ sends: { [place()]: sends }, heldOnce: false })
    },
    mayHoldUnknown: () => keeps && kept?.heldOnce === false,
    heldUnknown: () => learn({ sends: {}, heldOnce: true }),
  }
}

/** Kept where nothing is, to see whether anything can be. */
const nothingNew: EnterKept = { sends: {}, heldOnce: false }
