import { messageEditors } from '../fiverr/editors.ts'
import { messageList, newestIncoming } from '../fiverr/newest-incoming.ts'
import { sendControls } from '../fiverr/read-send-control.ts'
import { hintIncoming, type IncomingHint, type IncomingOptions } from '../marks/hint-incoming.ts'
import type { IncomingTexts } from '../marks/incoming-view.ts'

/** The hint on the newest message of a thread, with what it must know of Fiverr's page. */
export const startIncomingHint = (root: Document, texts: IncomingTexts & Pick<IncomingOptions, 'check'>, signal: AbortSignal): IncomingHint => hintIncoming({
  ...texts, root, signal, newestMessage: newestIncoming, messageList,
  keepClear: () => messageEditors(root).flatMap((editor) => [editor, ...sendControls(editor)]),
})
