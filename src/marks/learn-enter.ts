/** Learns what plain Enter does in the page's editors by what it did: sites let their readers set it. */
export interface EnterHabit {
  /** Call when Enter was pressed, not held, before the page acts on it. */
  pressed(read: () => string): void
  /** `undefined` until Enter was pressed once. */
  readonly sends: boolean | undefined
}

export function learnEnter(view: Window): EnterHabit {
  let sends: boolean | undefined
  return {
    get sends() {
      return sends
    },
    pressed(read) {
      const before = read()
      if (before.trim() === '') return
      const compare = () => {
        const after = read()
        if (after.trim() === '') sends = true
        else if (after.length > before.length) sends = false
      }
      // Pages clear their box in the same task or once they have drawn.
      view.requestAnimationFrame(() => view.requestAnimationFrame(compare))
    },
  }
}
