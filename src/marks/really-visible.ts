/**
 * Whether a press on one of our buttons is the seller's own: the browser made the event, and the button could be seen
 * where it was pressed. Pages can hide our note under something else and make people click through it.
 */
export function pressedKnowingly(event: Event, button: Element, host: HTMLElement, shadow: ShadowRoot): boolean {
  if (!event.isTrusted || !unhidden(host)) return false
  const { left, top, width, height } = button.getBoundingClientRect()
  const x = left + width / 2
  const y = top + height / 2
  if (host.ownerDocument.elementFromPoint(x, y) !== host) return false
  const hit = shadow.elementFromPoint(x, y)
  return hit !== null && (button === hit || button.contains(hit))
}

/** Whether the page has done nothing to our host or to itself as a whole that would hide the host. */
export function unhidden(host: HTMLElement): boolean {
  if (!host.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) return false
  return [host, host.ownerDocument.documentElement].every((element) => {
    const { opacity, filter, clipPath, maskImage, mixBlendMode } = getComputedStyle(element)
    return Number(opacity) >= 0.9 && !/opacity|blur/.test(filter) && clipPath === 'none' && maskImage === 'none' && mixBlendMode === 'normal'
  })
}
