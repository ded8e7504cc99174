import { element } from './element.js'
import { say } from './page-state.js'

const notes = { scanning: 'scanning', blocked: 'scanBlocked', detected: 'scanDetected', clean: 'scanClean', 'too-large': 'tooLarge' }
const marks = { scanning: 'scanning', blocked: 'description is-blocked', detected: 'description is-detected', clean: 'description no-viruses', 'too-large': 'description is-blocked' }

/** 1 GB together, as Fiverr states for the inbox. */
export const sizeLimit = 1024 ** 3

/** One attachment with the state of its virus scan; `onRemove` adds a button. */
export function attachmentItem({ name, scan }, onRemove) {
  return element('div', { class: 'attachment' },
    element('span', { class: 'file-name' }, name),
    element('span', { class: marks[scan] }, say[notes[scan]]),
    onRemove && element('button', { type: 'button', class: 'button-plain', 'aria-label': say.remove, onclick: onRemove }, '×'))
}
