import messages from '../../public/_locales/en/messages.json'
import { readEditor } from '../../src/marks/read-editor.ts'
import { replaceText } from '../../src/marks/replace-text.ts'
import { hintIncoming } from '../../src/marks/hint-incoming.ts'
import { createEars } from '../../src/marks/ears.ts'
import { watchDrafts } from '../../src/marks/watch-drafts.ts'
import type { FindingKind } from '../../src/core/finding-kind.ts'
import type { DraftFinding } from '../../src/core/scan.ts'

/**
 * The content script of the test extension: starts the watcher as the real entry point does, with a simple check, and
 * answers questions from the test. It runs in the content scripts' own world; only strings cross into the page.
 */
type Answer = unknown

const roots: ShadowRoot[] = []
const open = location.search.includes('open')
const attach = Element.prototype.attachShadow
Element.prototype.attachShadow = function (init) {
  const root = attach.call(this, open ? { ...init, mode: 'open' } : init)
  roots.push(root)
  return root
}
if (location.search.includes('no-highlight')) Object.defineProperty(globalThis, 'Highlight', { value: undefined })

/** How often the whole document was asked for something. Where the Send of this page stands is asked through the document by this file alone. */
let queries = 0
for (const name of ['querySelector', 'querySelectorAll', 'createTreeWalker', 'getElementsByTagName'] as const) {
  const own = Document.prototype[name] as (...given: unknown[]) => unknown
  Document.prototype[name] = function (this: Document, ...given: unknown[]) {
    if (this === document && given[0] !== '.send') queries += 1
    return own.apply(this, given)
  } as never
}

/** All our work runs in frames and messages: how long the longest of each took, in milliseconds. */
let longest = 0
const timed = <Arguments extends unknown[]>(run: (...args: Arguments) => void) => (...args: Arguments) => {
  const began = performance.now()
  run(...args)
  longest = Math.max(longest, performance.now() - began)
}
const nextFrame = window.requestAnimationFrame.bind(window)
window.requestAnimationFrame = (run) => nextFrame(timed(run))

const patterns: readonly (readonly [FindingKind, RegExp, Partial<DraftFinding>])[] = [
  ['email', /[a-z.]{1,40}@[a-z.]{1,40}\.com\b/g, {}],
  ['phone', /\+\d[\d ]{6,20}\d/g, {}],
  ['link', /\bhttps?:\/\/\S{1,200}/g, { severity: 'may-be-held' }],
  ['handle', /\bskype\b/gi, { certain: false }],
  ['email', /بريد|МЫЛО|ไปรษณีย์|邮箱/g, {}],
]

/** Simple on purpose: these tests are about marks, not about detection. */
function check(text: string): readonly DraftFinding[] {
  const found = patterns.flatMap(([kind, pattern, rest]) =>
    Array.from(text.matchAll(pattern), (match): DraftFinding => ({
      kind, start: match.index, end: match.index + match[0].length, severity: 'breaks-rule', disguised: false, rule: 'contact', certain: true, ...rest,
    })),
  )
  return found.sort((one, other) => one.start - other.start)
}

const settings = { kindsOff: [] as FindingKind[], pauseBeforeSending: true }
const changes: unknown[] = []
let stop = new AbortController()
let failing = false

const words = (key: keyof typeof messages, args: readonly string[] = []) => {
  const text: string = messages[key].message
  return args.reduce((filled, arg, at) => filled.replaceAll(`$${at + 1}`, () => arg), text)
}
const rule = () => ({ title: 'Sharing contact details', url: 'https://rules.example.com/contact', date: '2 June 2025' })

/** What Enter does: told by the page, otherwise remembered over pages, as the real content script remembers it. */
const enter = {
  sends: () => {
    const told = document.documentElement.dataset['enter'] ?? localStorage.getItem('enter')
    return told === null ? undefined : told === 'sends'
  },
  learned: (_editor: HTMLElement, sends: boolean) => localStorage.setItem('enter', sends ? 'sends' : 'breaks'),
  mayHoldUnknown: () => localStorage.getItem('heldOnce') === 'not yet',
  heldUnknown: () => localStorage.setItem('heldOnce', 'yes'),
}

/** As in the real content script: there from the start, while the watcher comes with the first text box. */
const ears = createEars(window, new AbortController().signal)
const start = () => {
  stop = new AbortController()
  return watchDrafts({
    root: document,
    ears,
    findEditors: (root) => Array.from(root.querySelectorAll<HTMLElement>('textarea, input.draft, [contenteditable="true"]')),
    check: (text) => {
      if (failing) throw new Error('broken check')
      return check(text)
    },
    words,
    settings: () => settings,
    changeSetting: (change) => {
      changes.push(change)
      if ('kindOff' in change) settings.kindsOff.push(change.kindOff)
      else settings.pauseBeforeSending = change.pauseBeforeSending
    },
    rule,
    sendControls: (editor) => Array.from(editor.ownerDocument.querySelectorAll('.send')),
    enter,
    fileInputs: () => Array.from(document.querySelectorAll<HTMLInputElement>('input[type=file]')),
    thread: () => location.hash,
    signal: stop.signal,
  })
}
let watch = location.search.includes('late') ? undefined : start()

if (location.search.includes('incoming')) {
  hintIncoming({
    root: document,
    newestMessage: (root) => {
      const element = Array.from(root.querySelectorAll<HTMLElement>('.buyer')).at(-1)
      return element ? { element, text: element.textContent ?? '' } : null
    },
    messageList: (root) => root.querySelector('.list'),
    check,
    words,
    rule,
    keepClear: () => Array.from(document.querySelectorAll('textarea, .send')),
    signal: stop.signal,
  })
}

const box = (element: Element) => {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return { left, top, right, bottom }
}
const shadow = () => roots.at(-1)
const one = (selector: string) => shadow()?.querySelector<HTMLElement>(selector) ?? null

/** Where each wave starts and ends in the viewport: its own path through the browser's own matrix. */
function waves() {
  return Array.from(shadow()?.querySelectorAll<SVGPathElement>('.stage path') ?? [], (path) => {
    const matrix = path.getScreenCTM()
    const lines = (path.getAttribute('d') ?? '').split('M').filter(Boolean)
    return lines.map((line) => {
      const alone = document.createElementNS('http://www.w3.org/2000/svg', 'path')
      alone.setAttribute('d', `M${line}`)
      path.parentNode?.append(alone)
      const from = alone.getPointAtLength(0)
      const to = alone.getPointAtLength(alone.getTotalLength())
      alone.remove()
      const at = (point: DOMPoint) => {
        const moved = matrix ? point.matrixTransform(matrix) : point
        return { x: moved.x, y: moved.y }
      }
      return { from: at(from), to: at(to), tone: path.getAttribute('class') }
    })
  })
}

const questions: Record<string, (argument: never) => Answer> = {
  findings: () => watch?.findings().map(({ text, findings, files }) => ({ text, findings, files })),
  waves,
  /** How much of a text is laid out a second time, in UTF-16 code units. */
  laidOut: () => one('.mirror')?.textContent?.length ?? 0,
  stageArea: () => Array.from(shadow()?.querySelectorAll('.stage') ?? [], box),
  note: () => {
    const note = one('.note')
    if (!note || note.hidden || getComputedStyle(note).visibility === 'hidden' || !note.isConnected) return null
    return { ...box(note), text: note.innerText, focus: (shadow()?.activeElement ?? one('.at'))?.textContent ?? null, open: note.classList.contains('open') }
  },
  notes: () =>
    roots.flatMap((root) => Array.from(root.querySelectorAll<HTMLElement>('.note')))
      .filter((note) => note.isConnected && !note.hidden && getComputedStyle(note).visibility === 'visible')
      .map(box),
  button: (action: string) => {
    const button = one(`[data-action="${action}"]`)
    button?.scrollIntoView({ block: 'nearest' })
    return button ? box(button) : null
  },
  pressAction: (action: string) => one(`[data-action="${action}"]`)?.click(),
  live: () => one('[role=status]')?.textContent ?? '',
  host: () => shadow()?.host.isConnected ?? false,
  hostName: () => shadow()?.host.localName ?? '',
  edit: ({ start, end, text }: { start: number; end: number; text: string }) => {
    const editor = document.querySelector<HTMLElement>('#place textarea, [contenteditable="true"]')
    return editor && replaceText(editor, { start, end, text })
  },
  read: () => {
    const editor = document.querySelector<HTMLElement>('#place textarea, [contenteditable="true"]')
    return editor && readEditor(editor)
  },
  next: () => watch?.next(),
  previous: () => watch?.previous(),
  refresh: () => watch?.refresh(),
  changes: () => changes,
  set: (wanted: Partial<typeof settings>) => Object.assign(settings, wanted) && undefined,
  fail: (wanted: boolean) => {
    failing = wanted
  },
  queries: () => queries,
  longest: () => longest,
  resetLongest: () => {
    longest = 0
  },
  stop: () => stop.abort(),
  start: () => {
    watch = start()
  },
}

addEventListener('ask-glue', (event) => {
  const { id, question, argument } = JSON.parse(String((event as CustomEvent).detail)) as { id: number; question: string; argument: never }
  const answer = (result: object) => document.dispatchEvent(new CustomEvent('glue-answer', { detail: JSON.stringify({ id, ...result }) }))
  const ask = questions[question]
  if (!ask) return void answer({ error: `no question ${question}` })
  Promise.resolve()
    .then(() => ask(argument))
    .then((value) => answer({ value: value ?? null }), (error: unknown) => answer({ error: String(error) }))
}, true)
