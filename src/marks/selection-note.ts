import type { DraftFinding } from '../core/scan.ts'
import { kindWord } from './note-words.ts'
import noteCss from './note.css?inline'
import { createOverlay } from './overlay.ts'
import { severityShape } from './severity-shape.ts'
import tokensCss from '../ui/tokens.css?inline'
import type { WatchOptions } from './watch-options.ts'

/** What was found in a selected text, and where that text stands in the window. */
export interface SelectionReport extends Pick<WatchOptions, 'root' | 'words' | 'language' | 'signal'> {
  readonly text: string
  readonly at: DOMRect | undefined
  readonly findings: readonly DraftFinding[]
}

/** As many findings as the note names one by one. */
const most = 5
const width = 320
const edge = 8
let ending: AbortController | undefined

/** Says beside a selected text what was found in it. Goes with Escape, a press elsewhere, its button, or the next one. */
export function showSelection(report: SelectionReport): void {
  ending?.abort()
  const end = ending = new AbortController()
  const { root, at, signal } = report
  const view = root.defaultView
  if (!view) return
  const overlay = createOverlay(root, tokensCss + noteCss)
  const note = root.createElement('section')
  overlay.panel.append(note)
  overlay.show(null)
  overlay.align()
  drawSelection(note, report)
  note.style.width = `${Math.min(width, view.innerWidth - 2 * edge)}px`
  const left = Math.max(edge, Math.min(at?.left ?? edge, view.innerWidth - note.offsetWidth - edge))
  const below = (at?.bottom ?? 0) + edge
  const top = below + note.offsetHeight <= view.innerHeight ? below : Math.max(edge, (at?.top ?? 0) - note.offsetHeight - edge)
  Object.assign(note.style, { left: `${left}px`, top: `${top}px`, maxHeight: `${view.innerHeight - 2 * edge}px` })
  const listen = { capture: true, signal: AbortSignal.any([signal, end.signal]) }
  const close = (): void => end.abort()
  note.querySelector('button')?.addEventListener('click', close)
  view.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
  }, listen)
  view.addEventListener('pointerdown', (event) => {
    if (!event.composedPath().includes(overlay.host)) close()
  }, { ...listen, passive: true })
  listen.signal.addEventListener('abort', () => overlay.hide())
}

function drawSelection(note: HTMLElement, { root, text, findings, words, language }: SelectionReport): void {
  const make = (name: string, className: string, content = ''): HTMLElement => {
    const element = root.createElement(name)
    if (className) element.className = className
    if (content) element.textContent = content
    return element
  }
  note.className = 'note open'
  Object.assign(note, language?.() ?? {})
  // Said at once by screen readers: the seller has just asked for it, and the focus stays where it was.
  note.setAttribute('role', 'status')
  const severity = findings.some((one) => one.severity === 'breaks-rule') ? 'breaks-rule' : 'may-be-held'
  const head = make('div', findings.length > 0 ? `head ${severity}` : 'head')
  const close = make('button', '', words('note_close'))
  close.setAttribute('type', 'button')
  if (findings.length > 0) head.append(severityShape(root, severity))
  head.append(make('h2', '', words('note_selection')), close)
  const body = make('div', 'body')
  if (text.trim() === '') body.append(make('p', '', words('note_selection_empty')))
  else if (findings.length === 0) body.append(make('p', '', words('note_selection_none')))
  for (const finding of findings.slice(0, most)) {
    const line = make('p', `row ${finding.severity}`)
    line.append(
      make('span', 'badge', words(finding.severity === 'breaks-rule' ? 'note_breaks_rule' : 'note_may_be_held')),
      make('span', '', words(kindWord('kind', finding.kind))),
      make('bdi', 'piece', text.slice(finding.start, finding.end).slice(0, 40)),
    )
    body.append(line)
  }
  if (findings.length > most) body.append(make('p', 'soft', words('note_selection_more', [String(findings.length - most)])))
  note.append(head, body)
}
