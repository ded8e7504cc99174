import { mainEditors, messageEditors } from '../fiverr/editors.ts'
import { readAddress } from '../fiverr/pages.ts'
import { readEnterSetting } from '../fiverr/read-enter-setting.ts'
import type { EnterHabit } from '../marks/learn-enter.ts'
import { inPrivateWindow } from '../platform/private-window.ts'

/** What is kept of Enter: per kind of page whether it sends, and whether an Enter that was not known was held once. */
export interface EnterKept {
  readonly sends: Readonly<Record<string, boolean>>
  readonly heldOnce: boolean
}

export interface EnterMemory extends EnterHabit {
  /** Takes what is kept in this browser, `null` where nothing is. */
  take(stored: unknown): Promise<void>
}

/**
 * What plain Enter does in the message boxes of this site: as the page says, as it was learned in this browser, or not known.
 * One unknown Enter is held in the life of an installation, never a second, and none where that could not be remembered.
 */
export function createEnterMemory(root: Document, remember: (kept: EnterKept) => Promise<boolean>): EnterMemory {
  let kept: EnterKept | undefined
  let keeps = false
  let believed = true
  const secret = inPrivateWindow()
  const keep = (next: EnterKept): void => {
    kept = next
    if (!secret) void remember(next)
  }
  const place = (): string => `${root.location.hostname} ${readAddress(root.location.href).leadsTo}`
  const isMessageBox = (editor: HTMLElement): boolean =>
    messageEditors(root).includes(editor) || (['thread', 'order'].includes(readAddress(root.location.href).leadsTo) && mainEditors(root).includes(editor))

  return {
    async take(stored) {
      kept = asKept(stored)
      keeps ||= !secret && (stored !== null || (await remember(kept)))
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
      const known = kept ?? asKept(undefined)
      if (known.sends[place()] !== sends) keep({ ...known, sends: { ...known.sends, [place()]: sends } })
    },
    mayHoldUnknown() {
      if (!keeps || !kept || kept.heldOnce) return false
      keep({ ...kept, heldOnce: true })
      return true
    },
  }
}

function asKept(stored: unknown): EnterKept {
  const { sends, heldOnce } = (typeof stored === 'object' && stored !== null ? stored : {}) as { readonly sends?: unknown; readonly heldOnce?: unknown }
  const known = typeof sends === 'object' && sends !== null ? Object.entries(sends).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean') : []
  return { sends: Object.fromEntries(known), heldOnce: heldOnce === true }
}
