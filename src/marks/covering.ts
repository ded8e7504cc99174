import { contains, parentElementOf } from './dom-reads.ts'
import { topInDocument } from './sparing-hits.ts'

const topAt = topInDocument()
/** Who wants to know when looks that were put off can be taken. */
const waiting = new WeakMap<Document, Set<() => void>>()
const timers = new WeakMap<Document, ReturnType<typeof setTimeout>>()

/** Calls, until the signal ends, each time that `coveredAt` could not look and now can. Nothing runs while it can. */
export function onCanLookAgain(document: Document, call: () => void, signal: AbortSignal): void {
  const calls = waiting.get(document) ?? new Set()
  waiting.set(document, calls.add(call))
  signal.addEventListener('abort', () => calls.delete(call))
}

function lookLater(document: Document, inMilliseconds: number): void {
  if (timers.has(document)) return
  timers.set(document, setTimeout(() => {
    timers.delete(document)
    for (const call of waiting.get(document) ?? []) call()
  }, inMilliseconds))
}

/** Whether something of the page that can't be seen through lies over the element at this point of the viewport; as seen last, while looking again would take too much of the time. */
export function coveredAt(element: Element, x: number, y: number): boolean {
  const document = element.ownerDocument
  const top = topAt(document, x, y, (wait) => lookLater(document, wait))
  if (!top || contains(element, top) || contains(top, element)) return false
  // What lies over it may be clear as glass: up to what holds both, something must have a ground.
  for (let node: Element | null = top; node && !contains(node, element); node = parentElementOf(node)) {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(node)
    if (Number(opacity) < 0.1) return false
    if (backgroundImage !== 'none' || solid(backgroundColor) || node.matches('img, video, canvas, iframe')) return true
  }
  return false
}

/** `rgba(…, 0)` and the slash notation of newer colours tell a ground that is not there. */
function solid(colour: string): boolean {
  const parts = /\(([^)]*)\)/.exec(colour)?.[1]?.split(/[,/]\s*/) ?? []
  const alpha = parts.length > 3 || colour.includes('/') ? Number(parts.at(-1)) : 1
  return colour !== 'transparent' && alpha > 0.1
}
