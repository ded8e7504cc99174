import type { Ears } from './ears.ts'
import { holdSend } from './hold-send.ts'
import { learnEnter, pageHabit } from './learn-enter.ts'
import { readEditor } from './read-editor.ts'
import type { WatchedEditor } from './watched-editor.ts'
import type { WatchOptions } from './watch-options.ts'

/** What was pressed and held: Send, or an Enter that may only break the line. */
export type Held = 'send' | 'enter'

export interface PauseParts {
  readonly options: WatchOptions
  readonly watched: ReadonlyMap<HTMLElement, WatchedEditor>
  readonly ears: Ears
  readonly editorAt: (event: Event) => WatchedEditor | null
  /** Tells the seller. False: that could not be seen. */
  readonly held: (element: HTMLElement, what: Held) => boolean
  readonly letThrough: () => void
}

/** Pauses before a draft is sent that surely breaks a rule. */
export function pauseDraft({ options, watched, ears, editorAt, held, letThrough }: PauseParts): void {
  const { root: { defaultView: view }, signal } = options
  const habit = options.enter ?? pageHabit()
  holdSend({
    ears,
    editorOf: (event) => editorAt(event)?.element ?? null,
    editorOfControl: (event) => {
      const path = event.composedPath()
      const found = [...watched.keys()].find((element) => options.sendControls?.(element).some((control) => path.includes(control)))
      return found ?? null
    },
    enterSends: (element) => habit.sends(element) ?? (element.localName === 'input' ? true : undefined),
    mayHoldUnknown: (element) => habit.mayHoldUnknown(element),
    heldUnknown: (element) => habit.heldUnknown(element),
    letThrough,
    enterPassed: (element) => {
      if (view) learnEnter(view, () => (element.isConnected ? readEditor(element) : ''), (sends) => habit.learned(element, sends))
    },
    composing: (element) => watched.get(element)?.composing ?? false,
    read: readEditor,
    deserves: (element) => {
      if (!options.settings().pauseBeforeSending) return false
      const findings = watched.get(element)?.lookThrough() ?? []
      return findings.some(isSure)
    },
    held,
    signal,
  })
}

/** Only what is certain and breaks a rule is worth a pause. */
export const isSure = ({ severity, certain }: { readonly severity: string; readonly certain: boolean }): boolean => severity === 'breaks-rule' && certain
