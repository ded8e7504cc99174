import { deliver } from './deliver.js'
import { element, toggleClass } from './element.js'
import { messageElement, note } from './message.js'
import { say, state } from './page-state.js'
import { toast } from './toast.js'

/**
 * Shows a message in the flow at once, sends it, and marks what became of it.
 * @param {HTMLElement} flow where messages go
 * @param {{ path: string, to: string, channel: string, other: object }} thread
 */
export async function sendInto(flow, thread, text, attachments) {
  const message = {
    sender: state.viewer.username, body: text, createdAt: Date.now(), type: 'text', state: null, relatedGig: null,
    attachments: attachments.map((name) => ({ file_name: name, scan: 'clean' })),
  }
  const shown = messageElement(message, { id: `${thread.channel}_${crypto.randomUUID()}`, first: false, other: thread.other })
  flow.append(shown)
  shown.scrollIntoView({ block: 'end' })
  const outcome = await deliver({ path: thread.path, text, to: thread.to, channel: thread.channel, attachments })
  const content = shown.firstElementChild.lastElementChild
  if (outcome.held) content.append(note('held'))
  if (outcome.delivered) return
  toggleClass(content, 'failed', true)
  content.append(note('failed'), element('button', { type: 'button', class: 'button-plain', onclick: () => {
    shown.remove()
    sendInto(flow, thread, text, attachments)
  } }, say.retry))
  toast(say.failedToast)
}
