import { createHighlightPaint } from './highlight-paint.ts'
import { onCanLookAgain } from './covering.ts'
import { contains } from './dom-reads.ts'
import { hasFocus, isDraftEditor } from './draft-editor.ts'
import { startTalk } from './draft-talk.ts'
import { createEars, type Heard } from './ears.ts'
import { createIgnored } from './ignored.ts'
import { lookOccasions } from './look-occasions.ts'
import noteCss from './note.css?inline'
import { oncePerFrame } from './once-per-frame.ts'
import { createOverlay } from './overlay.ts'
import tokensCss from '../ui/tokens.css?inline'
import { createWatchedEditor, type WatchedEditor } from './watched-editor.ts'
import type { DraftWatch, WatchOptions } from './watch-options.ts'

/** No page that messages are written on has more text boxes: beyond them only the one in use is watched, so that typing stays fast. */
const mostEditors = 50

/**
 * Watches the page's text boxes: marks what the check finds, explains it in a note, pauses before sending.
 * Stops with the signal and leaves nothing behind.
 */
export function watchDrafts(options: WatchOptions): DraftWatch {
  const { root, signal } = options
  const view = root.defaultView
  if (!view) throw new Error('a document that nobody looks at')
  const ears = options.ears ?? createEars(view, signal)
  const overlay = createOverlay(root, tokensCss + noteCss)
  const paint = createHighlightPaint(root, (tone, ground) =>
    getComputedStyle(overlay.panel).getPropertyValue(`--${tone}-on-${ground}`).trim(),
  )
  const ignored = createIgnored()
  const watched = new Map<HTMLElement, WatchedEditor>()

  const changed = () => {
    talk.update()
    options.changed?.([...watched.values()].flatMap(({ findings }) => findings))
  }
  const parts = { options, overlay, paint, ignored, ears, changed, moved: (closely: boolean) => talk.moved(closely), lookAround: () => lookAround() }

  /** Takes up new editors and lets go of those that left. */
  const findEditors = () => {
    const present = new Set(options.findEditors(root).filter(isDraftEditor).filter((element, at) => at < mostEditors || hasFocus(element)))
    const gone = [...watched.values()].filter(({ element }) => !present.has(element))
    for (const editor of gone) {
      editor.stop()
      watched.delete(editor.element)
    }
    if (gone.length > 0) changed()
    for (const element of present) {
      if (!watched.has(element)) watched.set(element, createWatchedEditor(element, { ...parts, look }))
    }
  }
  // Finding editors asks the whole page; typing in one that is known does not need it.
  let search = true
  const lookNow = () => {
    if (signal.aborted) return
    if (search || [...watched.keys()].some((element) => !element.isConnected)) findEditors()
    search = false
    if ([...watched.keys()].some(hasFocus)) options.prepare?.()
    for (const editor of watched.values()) {
      try {
        editor.look()
      } catch (error) {
        // Rather nothing than advice on a text that is no longer there.
        editor.clear()
        options.failed?.(error)
      }
    }
  }
  const look = oncePerFrame(view, lookNow)
  const lookAround = () => {
    search = true
    look()
  }
  const editorAt = (event: Event): WatchedEditor | null => {
    const target = event.composedPath()[0]
    if (!(target instanceof Node)) return null
    for (const [element, editor] of watched) if (contains(element, target)) return editor
    return null
  }
  const talk = startTalk({ options, overlay, ignored, watched, ears, look: lookNow, editorAt })

  const listen = (names: readonly Heard[], heard: (event: Event) => void) => ears.on(names, heard, signal)
  listen(['compositionstart', 'compositionend', 'focusout'], (event) => {
    // Chromium may mark the end of a composition as a script's own; only a beginning must be real.
    if (event.type === 'compositionstart' && !event.isTrusted) return
    editorAt(event)?.compose(event.type === 'compositionstart')
    look()
  })
  listen(['change', 'drop', 'paste'], (event) => {
    const at = editorAt(event)
    for (const editor of at ? [at] : watched.values()) editor.heardFiles(event)
  })
  listen(lookOccasions, lookAround)
  listen(['input'], (event) => (editorAt(event) ? look() : lookAround()))
  // Each key ends in one of these too: a frame is asked for only if there is something to see in it.
  const lookIfChanged = () => {
    if ([...watched.values()].some((editor) => editor.changed())) look()
  }
  listen(['keyup'], (event) => (editorAt(event) ? lookIfChanged() : lookAround()))
  const arrange = () => {
    for (const editor of watched.values()) editor.arrange()
  }
  listen(['click', 'focusin', 'pageshow'], arrange)
  onCanLookAgain(root, arrange, signal)
  root.addEventListener('selectionchange', lookIfChanged, { capture: true, passive: true, signal })
  if (root.readyState === 'loading') root.addEventListener('DOMContentLoaded', lookAround, { signal })
  signal.addEventListener('abort', () => {
    for (const editor of watched.values()) editor.stop()
    watched.clear()
    overlay.hide()
  })
  look()

  return {
    findings() {
      search = true
      lookNow()
      return Array.from(watched.values(), (editor) => editor.report())
    },
    refresh() {
      for (const editor of watched.values()) editor.forget()
      lookAround()
    },
    next: () => talk.step(1),
    previous: () => talk.step(-1),
    ignored: () => ignored.all(),
    stopIgnoring(piece) {
      ignored.forget(piece)
      for (const editor of watched.values()) editor.forget()
      lookAround()
    },
  }
}
