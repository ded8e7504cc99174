import { sendControls } from '../fiverr/read-send-control.ts'
import { messageEditors, mainEditors } from '../fiverr/editors.ts'
import { answer, tellBackground } from '../platform/messages.ts'
import { readTabFacts } from './page-facts.ts'
import { settle } from './settle.ts'
import { startDraftWatch } from './start-draft-watch.ts'

/** Set in this script's own world, out of the page's sight: Firefox may run the script twice in one world. */
const started = globalThis as { clearToSendStarted?: true }

if (!started.clearToSendStarted) {
  started.clearToSendStarted = true
  start()
}

function start(): void {
  answer({
    readTab: async ({ patience }) => {
      const settled = patience > 0 && (await settle(document, patience))
      return { facts: readTabFacts({ root: document, url: location.href, now: Date.now() }), settled }
    },
  })
  document.addEventListener('click', notePress, { capture: true, passive: true })
  document.addEventListener('keydown', notePress, { capture: true, passive: true })
  startDraftWatch()
}

/** Tells the background that a send may follow: a press on a Send control, or Enter in a message box. */
function notePress(event: Event): void {
  if (!event.isTrusted || !(event.target instanceof Element)) return
  const target = event.target
  if (event instanceof KeyboardEvent) {
    if (event.key === 'Enter' && !event.isComposing && target.closest('textarea, [contenteditable]')) tellBackground('sendPressed', {})
    return
  }
  const editors = [...messageEditors(document), ...mainEditors(document)]
  if (editors.some((editor) => sendControls(editor).some((control) => control.contains(target)))) tellBackground('sendPressed', {})
}
