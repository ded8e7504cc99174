import { element } from './element.js'

/** A message box of plain text. `attributes` are what its generation gives it. */
export function textareaField(attributes, onChange) {
  const field = element('textarea', { rows: 3, ...attributes, oninput: () => onChange() })
  return {
    element: field,
    get text() {
      return field.value
    },
    set text(value) {
      field.value = value
      onChange()
    },
    set disabled(value) {
      field.disabled = value
    },
  }
}
