import { element } from './element.js'

/** A bare `contenteditable`, lines apart by `<div>` or `<br>` as the browser likes it. */
export function editableField(attributes, onChange) {
  const field = element('div', { role: 'textbox', contenteditable: 'true', ...attributes, oninput: () => onChange() })
  return {
    element: field,
    get text() {
      return field.innerText.replace(/\n$/, '')
    },
    set text(value) {
      field.innerText = value
      onChange()
    },
    set disabled(value) {
      field.setAttribute('contenteditable', String(!value))
    },
  }
}
