import type { Ears, Heard } from './ears.ts'

/** What the pause needs to know about the page. */
export interface HoldOptions {
  readonly ears: Ears
  /** The editor that a press at this target would send, if any. */
  readonly editorOf: (event: Event) => HTMLElement | null
  readonly editorOfControl: (event: Event) => HTMLElement | null
  /** `undefined`: not known. */
  readonly enterSends: (editor: HTMLElement) => boolean | undefined
  /** Whether an Enter may be held of which it is not known that it sends. */
  readonly mayHoldUnknown: (editor: HTMLElement) => boolean
  /** One was held, and the seller sees why. */
  readonly heldUnknown: (editor: HTMLElement) => void
  readonly composing: (editor: HTMLElement) => boolean
  readonly read: (editor: HTMLElement) => string
  /** Whether this text, as it stands, is to be held. */
  readonly deserves: (editor: HTMLElement, text: string) => boolean
  /** Tells the seller. False: that could not be seen, so the press goes through. */
  readonly held: (editor: HTMLElement, what: 'send' | 'enter') => boolean
  /** A text that was held before goes out now. */
  readonly letThrough: (editor: HTMLElement) => void
  /** Enter goes to the page, which sends or breaks the line. */
  readonly enterPassed: (editor: HTMLElement) => void
  readonly signal: AbortSignal
}

/** Texts held before are let through: at most so many are remembered, in memory alone. */
const remembered = 50

/**
 * Holds the first press of Send for a draft that deserves it; the second press of the same text goes through untouched.
 * We never send. Whatever goes wrong in here lets the press through.
 */
export function holdSend(options: HoldOptions): void {
  const { ears, signal } = options
  const known = new Set<string>()
  /** The press under way, from its first event to its last: all of it is held, or none. */
  let pointer: HTMLElement | null = null
  let key: string | null = null

  const deserves = (editor: HTMLElement | null): editor is HTMLElement => {
    if (!editor || options.composing(editor)) return false
    const text = options.read(editor)
    if (!known.has(text)) return options.deserves(editor, text)
    options.letThrough(editor)
    return false
  }
  const hold = (editor: HTMLElement, what: 'send' | 'enter' = 'send'): boolean => {
    known.add(options.read(editor))
    for (const oldest of known) {
      if (known.size <= remembered) break
      known.delete(oldest)
    }
    return options.held(editor, what)
  }
  const stop = ears.take
  const listen = <Name extends Heard>(names: readonly Name[], act: (event: WindowEventMap[Name]) => void) => {
    const safely = (event: WindowEventMap[Name]) => {
      if (!event.isTrusted) return
      try {
        act(event)
      } catch {
        pointer = null
        key = null
      }
    }
    ears.on(names, safely, signal)
  }

  listen(['pointerdown'], (event) => {
    const editor = options.editorOfControl(event)
    pointer = event.button === 0 && deserves(editor) ? editor : null
    if (pointer) stop(event)
  })
  listen(['mousedown', 'pointerup', 'mouseup', 'pointercancel'], (event) => {
    if (!pointer) return
    if (event.type !== 'pointercancel' && options.editorOfControl(event) === pointer) stop(event)
    else pointer = null
  })
  listen(['click'], (event) => {
    const editor = options.editorOfControl(event)
    const pressed = pointer
    pointer = null
    if (!editor || (pressed !== editor && (event.detail > 0 || !deserves(editor)))) return
    if (hold(editor)) stop(event)
  })
  listen(['keydown'], (event) => {
    if (key !== null && event.repeat && event.key === key) return stop(event)
    key = null
    if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return
    const editor = options.editorOf(event)
    if (!editor || options.composing(editor)) return
    const sends = sendsWith(event, editor)
    const holds = sends !== false && deserves(editor) && (sends === true || options.mayHoldUnknown(editor))
    if (!holds || !hold(editor, sends === true ? 'send' : 'enter')) {
      if (isPlain(event)) options.enterPassed(editor)
      return
    }
    key = event.key
    stop(event)
    if (sends === undefined) options.heldUnknown(editor)
  })
  listen(['keypress', 'keyup'], (event) => {
    if (key === null || event.key !== key) return
    stop(event)
    if (event.type === 'keyup') key = null
  })

  const sendsWith = (event: KeyboardEvent, editor: HTMLElement): boolean | undefined => {
    if (event.ctrlKey || event.metaKey) return !event.altKey && !event.shiftKey
    return isPlain(event) ? options.enterSends(editor) : false
  }
}

const isPlain = ({ ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean => !ctrlKey && !metaKey && !shiftKey && !altKey
