import { composer } from './composer.js'
import { reportPresence } from './deliver.js'
import { editableField } from './editable-field.js'
import { element } from './element.js'
import { messageElement } from './message.js'
import { mountPoint, ready, say, state } from './page-state.js'
import { sendInto } from './sending.js'
import { textareaField } from './textarea-field.js'

/** The chat's message box. No source shows the real one: this is invented. */
function layoutOrder(parts, onChange) {
  const make = state.kind === 'contenteditable' ? editableField : textareaField
  const field = make({ class: 'writing-box', placeholder: say.placeholder, 'aria-label': say.inputLabel }, onChange)
  const send = element('button', { type: 'button', class: 'button-main send-now' }, say.send)
  return {
    root: element('div', { class: 'writing' }, field.element, element('span', { class: 'count' }, parts.counter), parts.attachments, parts.warning,
      element('div', { class: 'writing-actions' }, parts.file, parts.attach, parts.settings, send)),
    field,
    send,
    show({ sendable, disabled }) {
      send.disabled = !sendable || disabled
    },
  }
}

const flow = element('div', { class: 'order-messages' }, ...state.messages.map((message, index) =>
  messageElement(message, { id: message.id, first: index === 0, other: state.other })))
const thread = { path: `/orders/${state.order}/messages`, to: state.other.username, channel: state.order, other: state.other }
mountPoint('order-chat').append(flow)
if (!state.gone) mountPoint('order-chat').append(composer(layoutOrder, state.composer, (text, attachments) => sendInto(flow, thread, text, attachments)))
reportPresence()
ready()
