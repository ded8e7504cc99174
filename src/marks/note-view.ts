import type { DraftFinding } from '../core/scan.ts'
import { shownText } from '../core/shown-text.ts'
import { kindWord } from './note-words.ts'
import { severityShape } from './severity-shape.ts'
import type { WatchOptions } from './watch-options.ts'

export const noteActions = [
  'show', 'hide', 'next', 'previous', 'remove', 'replace', 'ignore-once', 'ignore-thread', 'never', 'pause-off', 'copy',
] as const
export type NoteAction = (typeof noteActions)[number]

/** One finding as the note shows it. */
export interface NoteItem {
  readonly finding: DraftFinding
  /** The found text, or the found part of a file's name. */
  readonly piece: string
  /** Set when the finding is in an attached file's name: it can't be changed from here. */
  readonly file?: string
  readonly suggestion?: string
}

export interface NoteState {
  readonly items: readonly NoteItem[]
  readonly index: number
  readonly open: boolean
  /** What was held: a press of Send, or an Enter that may only break the line. */
  readonly held: 'send' | 'enter' | null
  /** The editor did not take a change: its new text can be copied. */
  readonly unchanged: boolean
  /** A modal dialog makes the rest of the page inert, and this note with it. */
  readonly locked: boolean
}

type Texts = Pick<WatchOptions, 'words' | 'rule' | 'language'>

/** Fills the note's element for a state. Buttons carry `data-action`; a press is handled by whoever owns the element. */
export function drawNote(note: HTMLElement, state: NoteState, texts: Texts): void {
  const item = state.items[state.index]
  if (!item) return
  note.className = state.open ? 'note open' : 'note'
  note.setAttribute('role', 'region')
  Object.assign(note, texts.language?.() ?? {})
  note.setAttribute('aria-label', texts.words('note_label'))
  note.replaceChildren(head(note.ownerDocument, state, item, texts))
  if (state.open) note.append(body(note.ownerDocument, state, item, texts))
}

function head(document: Document, state: NoteState, { finding }: NoteItem, { words }: Texts): HTMLElement {
  const count = state.items.length
  const kind = words(kindWord('kind', finding.kind))
  const title = state.open ? kind : count === 1 ? kind : words('note_count', [String(count)])
  const row = element(document, 'div', `head ${finding.severity}`)
  row.append(severityShape(document, finding.severity), element(document, 'h2', '', title))
  if (!state.open) row.append(badge(document, finding, words))
  if (state.open && count > 1) {
    row.append(
      button(document, 'previous', '‹', words('note_previous')),
      element(document, 'span', 'soft', words('note_position', [String(state.index + 1), String(count)])),
      button(document, 'next', '›', words('note_next')),
    )
  }
  const fold = state.open ? button(document, 'hide', words('note_hide')) : button(document, 'show', words('note_show'))
  fold.setAttribute('aria-expanded', String(state.open))
  row.append(fold)
  return row
}

function body(document: Document, state: NoteState, item: NoteItem, { words, rule }: Texts): HTMLElement {
  const { finding, piece, file, suggestion } = item
  const box = element(document, 'div', 'body')
  const add = (name: string, text: string) => box.append(element(document, 'p', name, text))
  if (state.held) {
    const held = element(document, 'div', 'held', words(state.held === 'send' ? 'note_held' : 'note_held_enter'))
    held.append(row(document, ' quiet', button(document, 'pause-off', words('note_pause_off'))))
    box.append(held)
  }
  if (state.locked) add('soft', words('note_locked'))
  const found = element(document, 'p', `row ${finding.severity}`)
  const quoted = element(document, 'span', 'piece', shorten(shownText(piece)))
  quoted.dir = 'auto'
  found.append(badge(document, finding, words), quoted)
  box.append(found)
  if (file !== undefined) add('soft', words('note_in_file', [shorten(file)]))
  add('', finding.severity === 'breaks-rule' ? words(kindWord('why', finding.kind)) : words('note_why_held'))
  if (finding.disguised) add('', words('note_disguised'))
  if (!finding.certain) add('soft', words('note_unsure'))
  const source = rule?.(finding.rule)
  if (source) {
    const line = element(document, 'p', 'soft')
    const link = element(document, 'a', '', words('note_rule', [source.title, source.date]))
    link.setAttribute('href', source.url)
    link.setAttribute('target', '_blank')
    link.setAttribute('rel', 'noopener noreferrer')
    link.append(element(document, 'span', 'spoken', ` (${words('note_opens_tab')})`))
    line.append(link)
    box.append(line)
  }
  add('', words(kindWord('instead', finding.kind)))
  if (state.unchanged) {
    add('held', words('note_unchanged'))
    box.append(row(document, '', button(document, 'copy', words('note_copy'), '', 'main')))
  } else if (file === undefined) {
    const replace = suggestion === undefined ? [] : [button(document, 'replace', words('note_replace', [suggestion]))]
    box.append(row(document, '', button(document, 'remove', words('note_remove'), '', 'main'), ...replace))
  }
  const quiet = [
    button(document, 'ignore-once', words('note_ignore_once')),
    button(document, 'ignore-thread', words('note_ignore_thread')),
    button(document, 'never', words('note_never')),
  ]
  box.append(row(document, ' quiet', ...quiet))
  return box
}

const badge = (document: Document, { severity }: DraftFinding, words: Texts['words']): HTMLElement =>
  element(document, 'span', 'badge', words(severity === 'breaks-rule' ? 'note_breaks_rule' : 'note_may_be_held'))

/** At most 40 characters of what was found. */
function shorten(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, ' '))
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : characters.join('')
}

function element(document: Document, name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name)
  if (className) made.className = className
  if (text) made.textContent = text
  return made
}

function button(document: Document, action: NoteAction, text: string, label = '', className = ''): HTMLElement {
  const made = element(document, 'button', className, text)
  made.setAttribute('type', 'button')
  made.dataset['action'] = action
  if (label) made.setAttribute('aria-label', label)
  return made
}

function row(document: Document, className: string, ...buttons: readonly HTMLElement[]): HTMLElement {
  const made = element(document, 'div', `row${className}`)
  made.append(...buttons)
  return made
}
