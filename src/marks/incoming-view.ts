import type { DraftFinding } from '../core/scan.ts'
import type { NoteWord } from './note-words.ts'
import { severityShape } from './severity-shape.ts'
import type { RuleWords } from './watch-options.ts'

export interface IncomingState {
  readonly finding: DraftFinding
  readonly open: boolean
  readonly copied: boolean
}

export interface IncomingTexts {
  readonly words: (key: NoteWord, args?: readonly string[]) => string
  readonly rule?: ((id: string) => RuleWords | undefined) | undefined
}

/** The wording to answer with: it stays within the rules whatever was asked. */
export const incomingAnswer = (finding: DraftFinding, { words }: IncomingTexts): string =>
  words(finding.kind === 'payment' ? 'note_incoming_answer_pay' : 'note_incoming_answer_talk')

/** Fills the hint's element: folded one line, open with why, an answer to copy, and how to report. */
export function drawIncoming(note: HTMLElement, { finding, open, copied }: IncomingState, texts: IncomingTexts): void {
  const { words, rule } = texts
  const document = note.ownerDocument
  const make = (name: string, className: string, text = '') => {
    const element = document.createElement(name)
    if (className) element.className = className
    if (text) element.textContent = text
    return element
  }
  const button = (action: string, word: NoteWord, className = '') => {
    const element = make('button', className, words(word))
    element.setAttribute('type', 'button')
    element.dataset['action'] = action
    return element
  }
  note.className = open ? 'note open' : 'note'
  note.setAttribute('role', 'region')
  note.setAttribute('aria-label', words('note_incoming_label'))
  const head = make('div', 'head may-be-held')
  const fold = open ? button('hide', 'note_hide') : button('show', 'note_show')
  fold.setAttribute('aria-expanded', String(open))
  head.append(severityShape(document, 'may-be-held'), make('h2', '', words(finding.kind === 'payment' ? 'note_incoming_pay' : 'note_incoming_talk')), fold)
  if (!open) head.append(button('dismiss', 'note_incoming_dismiss'))
  note.replaceChildren(head)
  if (!open) return
  const body = make('div', 'body')
  body.append(make('p', '', words('note_incoming_why')))
  const source = rule?.(finding.rule)
  if (source) {
    const line = make('p', 'soft')
    const link = make('a', '', words('note_rule', [source.title, source.date]))
    for (const [name, value] of [['href', source.url], ['target', '_blank'], ['rel', 'noopener noreferrer']] as const) link.setAttribute(name, value)
    link.append(make('span', 'spoken', ` (${words('note_opens_tab')})`))
    line.append(link)
    body.append(line)
  }
  const answer = make('p', '')
  answer.append(make('q', 'piece', incomingAnswer(finding, texts)))
  body.append(make('p', '', words('note_incoming_could_answer')), answer)
  const row = make('div', 'row')
  row.append(button('copy', copied ? 'note_copied' : 'note_incoming_copy', 'main'), button('dismiss', 'note_incoming_dismiss'))
  body.append(row, make('p', 'soft', words('note_incoming_report')))
  note.append(body)
}
