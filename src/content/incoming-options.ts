import { messageEditors } from '../fiverr/editors.ts'
import { messageList, newestIncoming } from '../fiverr/newest-incoming.ts'
import { sendControls } from '../fiverr/read-send-control.ts'
import type { IncomingOptions } from '../marks/hint-incoming.ts'

/** What the hint on the newest message of a thread must know of Fiverr's page. */
export const incomingOptions: Pick<IncomingOptions, 'newestMessage' | 'messageList' | 'keepClear'> = {
  newestMessage: newestIncoming,
  messageList,
  keepClear: () => messageEditors(document).flatMap((editor) => [editor, ...sendControls(editor)]),
}
