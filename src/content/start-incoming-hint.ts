import { checkDraft } from '../fiverr/check-draft.ts'
import { messageEditors } from '../fiverr/editors.ts'
import { messageList, newestIncoming } from '../fiverr/newest-incoming.ts'
import { readAddress } from '../fiverr/pages.ts'
import { sendControls } from '../fiverr/read-send-control.ts'
import { hintIncoming } from './hint-incoming.ts'
import type { IncomingTexts } from './incoming-view.ts'
import { settle } from './settle.ts'

/** How long a thread may take to show its messages, in milliseconds. */
const patience = 10_000

/** Looks at the newest message of each thread that is opened in this tab, until the signal ends. */
export function startIncomingHint(root: Document, texts: IncomingTexts, signal: AbortSignal): void {
  const hint = hintIncoming({
    ...texts, root, signal, newestMessage: newestIncoming, messageList,
    check: (text) => checkDraft(text, {}),
    keepClear: () => messageEditors(root).flatMap((editor) => [editor, ...sendControls(editor)]),
  })
  let looked = ''
  const look = async (): Promise<void> => {
    const url = root.location.href
    if (url === looked) return
    looked = url
    const { leadsTo } = readAddress(url)
    if (leadsTo !== 'thread' && leadsTo !== 'order') return
    await settle(root, patience)
    if (!signal.aborted) hint.look()
  }
  // The page moves between threads without loading: every press and step back is an occasion to see where it is.
  for (const name of ['click', 'focusin', 'keyup', 'popstate', 'pageshow']) root.defaultView?.addEventListener(name, () => void look(), { capture: true, passive: true, signal })
  void look()
}
