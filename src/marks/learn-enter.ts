/** What plain Enter does in an editor, as far as it is known: sites let their readers set it. */
export interface EnterHabit {
  /** `undefined`: not known. */
  sends(editor: HTMLElement): boolean | undefined
  /** Told what Enter did. */
  learned(editor: HTMLElement, sends: boolean): void
  /** Whether an Enter of which nothing is known may be held now, at the risk of a line break that has to be asked for twice. */
  mayHoldUnknown(editor: HTMLElement): boolean
  /** Told that it was held, and seen to be. */
  heldUnknown(editor: HTMLElement): void
}

/** What was learned on this page alone; what is not known is never held. */
export function pageHabit(): EnterHabit {
  let known: boolean | undefined
  return {
    sends: () => known,
    learned(_editor, sends) {
      known = sends
    },
    mayHoldUnknown: () => false,
    heldUnknown: () => undefined,
  }
}

/** How long a page may take to clear its box once it has sent, in milliseconds. */
const sentWithin = 500

/** Sees what an Enter does that goes to the page now. */
export function learnEnter(view: Window, read: () => string, tell: (sends: boolean) => void): void {
  const before = read()
  if (before.trim() === '') return
  const compare = (): boolean => {
    const after = read()
    if (after.trim() === '') tell(true)
    else if (linesOf(after) > linesOf(before)) tell(false)
    return after !== before
  }
  // Pages clear their box in the same task or once they have drawn; some wait until the message is out.
  view.requestAnimationFrame(() => view.requestAnimationFrame(() => {
    if (!compare()) view.setTimeout(compare, sentWithin)
  }))
}

const linesOf = (text: string): number => text.split('\n').length
