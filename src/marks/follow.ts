import { boxOf, contains } from './dom-reads.ts'
import { flatParent } from './draft-editor.ts'

const watchedAttributes = ['class', 'style', 'dir', 'lang', 'hidden', 'open', 'rows', 'cols', 'wrap', 'align']

/**
 * Calls `moved` whenever the element may have come to lie elsewhere or look otherwise: scrolling, resizing, layout
 * shifts, style changes, transitions and animations. Nothing runs while nothing moves.
 */
export function follow(element: HTMLElement, moved: () => void, signal: AbortSignal): void {
  const document = element.ownerDocument
  const view = document.defaultView
  if (!view) return
  const options = { capture: true, passive: true, signal }
  const scrolled = (event: Event) => {
    if (event.target instanceof Node && contains(event.target, element)) moved()
  }
  document.addEventListener('scroll', scrolled, options)
  view.addEventListener('resize', moved, options)
  view.visualViewport?.addEventListener('resize', moved, options)
  document.fonts.addEventListener('loadingdone', moved, { signal })

  const sizes = new ResizeObserver(moved)
  sizes.observe(element, { box: 'border-box' })
  signal.addEventListener('abort', () => sizes.disconnect())

  const looks = new MutationObserver(moved)
  for (let node: Element | null = element; node; node = flatParent(node)) {
    looks.observe(node, { attributes: true, attributeFilter: watchedAttributes })
  }
  signal.addEventListener('abort', () => looks.disconnect())

  const keepUp = whileAnimated(element, view, moved, signal)
  for (const name of ['transitionrun', 'animationstart', 'toggle']) document.addEventListener(name, keepUp, options)
  watchShifts(element, view, () => {
    moved()
    keepUp()
  }, signal)
}

/** Runs once a frame for as long as something that holds the element is animated. */
function whileAnimated(element: Element, view: Window, moved: () => void, signal: AbortSignal) {
  let running = false
  const animated = () =>
    element.ownerDocument.getAnimations().some(({ effect, playState }) => {
      const target = effect instanceof KeyframeEffect ? effect.target : null
      return playState === 'running' && target !== null && contains(target, element)
    })
  const frame = () => {
    running = !signal.aborted && animated()
    if (signal.aborted) return
    moved()
    if (running) view.requestAnimationFrame(frame)
  }
  return () => {
    if (running || signal.aborted) return
    running = true
    view.requestAnimationFrame(frame)
  }
}

/** Tells when the element's box leaves its place for whatever reason: an observer is fitted tightly around it. */
function watchShifts(element: Element, view: Window, shifted: () => void, signal: AbortSignal): void {
  let observer: IntersectionObserver | null = null
  const fit = () => {
    observer?.disconnect()
    if (signal.aborted || !element.isConnected) return
    const { left, top, right, bottom, width, height } = boxOf(element)
    if (width === 0 || height === 0) return
    const page = element.ownerDocument.documentElement
    const margin = [top, page.clientWidth - right, page.clientHeight - bottom, left].map((side) => `${-Math.floor(side)}px`)
    let first = true
    observer = new IntersectionObserver(
      () => {
        if (first) {
          first = false
          return
        }
        shifted()
        fit()
      },
      { root: element.ownerDocument, rootMargin: margin.join(' '), threshold: [0, 0.25, 0.5, 0.75, 0.999, 1] },
    )
    observer.observe(element)
  }
  fit()
  view.addEventListener('resize', fit, { signal })
  signal.addEventListener('abort', () => observer?.disconnect())
}
