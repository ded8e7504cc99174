import { boxOf, contains } from './dom-reads.ts'

/**
 * Whether a press on one of our buttons is the seller's own: the browser made the event, and the button could be seen
 * where it was pressed. Pages can hide our note under something else and make people click through it.
 */
export function pressedKnowingly(event: Event, button: Element, host: HTMLElement, shadow: ShadowRoot): boolean {
  if (!event.isTrusted || !unhidden(host)) return false
  const { left, top, width, height } = button.getBoundingClientRect()
  const x = left + width / 2
  const y = top + height / 2
  if (document.elementFromPoint(x, y) !== host || underGlass(host, x, y)) return false
  const hit = shadow.elementFromPoint(x, y)
  return hit !== null && (button === hit || button.contains(hit))
}

/** What lets presses through is never hit, and hides what lies below it all the same: it may have come after our host, or to the top layer. */
function underGlass(host: HTMLElement, x: number, y: number): boolean {
  const siblings = [...document.documentElement.children]
  const above = [...siblings.slice(siblings.indexOf(host) + 1), ...document.querySelectorAll(':popover-open, :modal, :fullscreen')].filter((one) => !contains(one, host))
  return above.flatMap((one) => [one, ...Element.prototype.querySelectorAll.call(one, '*')]).some((one) => {
    const { left, top, right, bottom } = boxOf(one)
    return x >= left && x < right && y >= top && y < bottom && getComputedStyle(one).pointerEvents === 'none'
  })
}

/** Whether the page has done nothing to our host or to itself as a whole that would hide the host, and has put it into nothing of its own. */
export function unhidden(host: HTMLElement): boolean {
  if (host.parentNode !== document.documentElement) return false
  if (!host.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) return false
  return [host, document.documentElement].every((element) => {
    const { opacity, filter, clipPath, maskImage, mixBlendMode } = getComputedStyle(element)
    return Number(opacity) >= 0.9 && !/opacity|blur/.test(filter) && clipPath === 'none' && maskImage === 'none' && mixBlendMode === 'normal'
  })
}
