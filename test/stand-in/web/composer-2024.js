import { element } from './element.js'
import { say } from './page-state.js'
import { slateField } from './slate-field.js'
import { textareaField } from './textarea-field.js'

function layout(field, box, parts) {
  const send = element('button', { type: 'submit', 'aria-label': say.send, class: 'button-main send-now' }, say.send)
  return {
    root: element('footer', { class: 'writing' }, element('form', { onsubmit: (event) => event.preventDefault() },
      box, element('span', { class: 'count' }, parts.counter), parts.attachments, parts.warning,
      element('div', { class: 'writing-actions' }, parts.file, parts.attach, parts.offer, parts.settings, send))),
    field,
    send,
    show({ sendable, disabled }) {
      send.disabled = !sendable || disabled
    },
  }
}

/** The message box on www from 2024 on, put together from what scripts of those years select. */
export function layout2024(parts, onChange) {
  const field = textareaField({ id: 'send-message-text-area', placeholder: say.placeholder, class: 'writing-box' }, onChange)
  return layout(field, field.element, parts)
}

/** The rich-text message box of the Pro site. */
export function layoutPro(parts, onChange) {
  const field = slateField({ class: 'writing-box', 'aria-label': say.inputLabel }, onChange)
  return layout(field, element('div', { id: 'send-message-text-area' }, element('div', { 'data-track-tag': 'rich_text_editor' }, field.element)), parts)
}
