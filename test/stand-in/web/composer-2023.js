import { element, toggleClass } from './element.js'
import { say } from './page-state.js'
import { textareaField } from './textarea-field.js'

/** The message box as a saved page of 2023 has it. "Send" is a span. */
export function layout2023(parts, onChange) {
  const field = textareaField({
    id: 'message-box-text-area', class: 'textarea-container allow-grammarly', 'data-testid': 'message-box',
    placeholder: say.placeholder, 'aria-label': say.inputLabel,
  }, onChange)
  const send = element('span', { class: 'message-action grey' }, say.send)
  const uploader = element('div', { class: 'message-uploader-container' },
    element('div', { class: 'message-container' }, element('div', { class: 'textarea-container' }, field.element, element('span', { class: 'ruler' }))),
    element('span', { class: 'counters' }, parts.counter),
    parts.attachments)
  const bar = element('div', { class: 'message-action-bar' }, parts.file, parts.attach,
    element('button', { type: 'button', 'data-testid': 'quick-response-action-button', class: 'button-plain' }, say.quickResponse),
    parts.offer, parts.settings, send)
  const box = element('div', { class: 'message-box' }, uploader, bar)
  return {
    root: element('footer', { class: 'conversation-footer' }, box, parts.warning),
    field,
    send,
    show({ sendable, invalid, disabled }) {
      toggleClass(send, 'green', sendable)
      toggleClass(send, 'grey', !sendable && !invalid)
      toggleClass(send, 'red', invalid)
      toggleClass(uploader, 'invalid', invalid)
      toggleClass(box, 'disabled', disabled)
      toggleClass(bar, 'disabled', disabled)
    },
  }
}
