/** Hears a page's events before anything of the page does, and hands them to whoever asks: also to those who come later. */
export interface Ears {
  /** Calls `heard` with every event of these kinds until the signal ends. */
  on<Name extends Heard>(names: readonly Name[], heard: (event: WindowEventMap[Name]) => void, signal: AbortSignal): void
  /** Takes an event away from the page and from all who would hear it next. */
  take(event: Event): void
  /** Where an input method is composing now. */
  composingIn(): Node | null
}

const kinds = [
  'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'pointercancel', 'click', 'keydown', 'keypress', 'keyup',
  'compositionstart', 'compositionend', 'focusin', 'focusout', 'change', 'drop', 'paste', 'pageshow', 'input',
] as const
export type Heard = (typeof kinds)[number]

/**
 * Listeners of one target are called in the order in which they came: what has to hold a press of Send must be there before
 * the page's own scripts, even if it has nothing to say yet.
 */
export function createEars(view: Window, signal: AbortSignal): Ears {
  const listeners = new Map<string, Set<(event: never) => void>>()
  let composing: Node | null = null
  let taken: Event | null = null
  for (const kind of kinds) {
    view.addEventListener(kind, (event) => {
      // Chromium may mark the end of a composition as a script's own; only a beginning must be real.
      if (kind === 'compositionend') composing = null
      else if (kind === 'compositionstart' && event.isTrusted) composing = event.composedPath()[0] as Node
      for (const heard of listeners.get(kind) ?? []) {
        if (taken !== event) heard(event as never)
      }
      taken = null
    }, { capture: true, passive: false, signal })
  }
  return {
    on(names, heard, until) {
      for (const name of names) {
        const here = listeners.get(name) ?? new Set()
        listeners.set(name, here.add(heard))
        until.addEventListener('abort', () => here.delete(heard))
      }
    },
    take(event) {
      event.preventDefault()
      event.stopImmediatePropagation()
      taken = event
    },
    composingIn: () => composing,
  }
}
