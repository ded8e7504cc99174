import type { DraftFinding } from '../core/scan.ts'
import tokensCss from '../ui/tokens.css?inline'
import { boxOf } from './dom-reads.ts'
import { follow } from './follow.ts'
import { hearPresses } from './hear-presses.ts'
import { drawIncoming, incomingAnswer, type IncomingTexts } from './incoming-view.ts'
import noteCss from './note.css?inline'
import { createOverlay } from './overlay.ts'
import { placeNote } from './place-note.ts'
import { otherNotes, stand } from './standing-notes.ts'
import { visibleArea } from './visible-area.ts'

export interface IncomingOptions extends IncomingTexts {
  readonly root: Document
  /** The newest message of the other side that the page shows. Asked anew at every look. */
  readonly newestMessage: (root: Document) => { readonly element: HTMLElement; readonly text: string } | null
  /** What new messages are added to, if the page has it now: watched while the hint is on. */
  readonly messageList?: (root: Document) => Element | null
  /** The same check as for drafts. */
  readonly check: (text: string) => readonly DraftFinding[]
  /** What the hint must not lie over: the message box, Send. */
  readonly keepClear: () => readonly Element[]
  readonly signal: AbortSignal
}

export interface IncomingHint {
  /** Looks at the newest message again: after the page moved to another thread, or loaded its messages. */
  look(): void
}

/** What asks to leave or invites to: a link alone does not. */
const leaving: ReadonlySet<DraftFinding['kind']> = new Set(['off-platform', 'payment', 'handle', 'email', 'phone'])

/** Says quietly when the newest message asks to talk or pay elsewhere, with an answer that stays within the rules. */
export function hintIncoming(options: IncomingOptions): IncomingHint {
  const { root, signal } = options
  const view = root.defaultView
  const overlay = createOverlay(root, tokensCss + noteCss)
  const note = root.createElement('section')
  overlay.panel.append(note)
  const dismissed = new Set<string>()
  let message: { readonly element: HTMLElement; readonly text: string; readonly finding: DraftFinding } | null = null
  let following: AbortController | null = null
  let open = false
  let copied = false
  let shownAt = 0

  const hide = () => {
    following?.abort()
    following = null
    message = null
    open = copied = false
    stand(note, false)
    overlay.hide()
  }
  const place = () => {
    const area = message?.element.isConnected ? visibleArea(message.element) : null
    overlay.align()
    Object.assign(note.style, { left: '0px', top: '0px', width: 'max-content', maxHeight: 'none' })
    const { clientWidth, clientHeight } = root.documentElement
    note.style.width = `${Math.min(360, clientWidth - 16, Math.ceil(boxOf(note).width))}px`
    const spot = area && placeNote({
      viewport: { width: clientWidth, height: clientHeight },
      anchor: area,
      avoid: [...options.keepClear().map(boxOf), ...otherNotes(note)],
      size: { width: note.offsetWidth, height: note.offsetHeight },
      rightToLeft: message !== null && getComputedStyle(message.element).direction === 'rtl',
    })
    note.style.visibility = spot ? 'visible' : 'hidden'
    stand(note, spot !== null)
    if (!spot) return
    Object.assign(note.style, { left: `${Math.round(spot.left)}px`, top: `${Math.round(spot.top)}px`, width: `${spot.width}px`, maxHeight: `${spot.maxHeight}px` })
  }
  const draw = () => {
    if (!message) return
    drawIncoming(note, { finding: message.finding, open, copied }, options)
    place()
  }
  const lookNow = () => {
    if (signal.aborted) return
    watchList()
    const newest = options.newestMessage(root)
    if (message && newest?.element === message.element && newest.text === message.text) return place()
    hide()
    if (!newest || dismissed.has(newest.text)) return
    const finding = options.check(newest.text).find(({ kind, certain, severity }) => certain && severity === 'breaks-rule' && leaving.has(kind))
    if (!finding) return
    message = { ...newest, finding }
    shownAt = performance.now()
    following = new AbortController()
    overlay.show(null)
    follow(newest.element, look, following.signal)
    draw()
  }
  let asked = false
  const look = () => {
    if (asked || !view) return
    asked = true
    view.requestAnimationFrame(() => {
      asked = false
      lookNow()
    })
  }
  const act = async (action: string) => {
    if (!message) return
    if (action === 'dismiss') {
      dismissed.add(message.text)
      return hide()
    }
    if (action === 'show' || action === 'hide') open = action === 'show'
    if (action === 'copy') {
      copied = await navigator.clipboard.writeText(incomingAnswer(message.finding, options)).then(
        () => true,
        () => false,
      )
    }
    draw()
  }

  hearPresses({ overlay, note, shownAt: () => shownAt, press: (action) => void act(action), leave: () => void act('hide'), signal })
  const list = new MutationObserver(look)
  let watchedList: Element | null = null
  const watchList = () => {
    const found = options.messageList?.(root) ?? null
    if (found === watchedList) return
    list.disconnect()
    watchedList = found
    if (found) list.observe(found, { childList: true, subtree: true })
  }
  for (const name of ['focusin', 'click', 'pageshow']) view?.addEventListener(name, look, { capture: true, passive: true, signal })
  signal.addEventListener('abort', () => {
    list.disconnect()
    hide()
  })
  look()
  return { look }
}
