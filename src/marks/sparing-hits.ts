/** Finds out what lies on top at a point of the viewport. `undefined`: not looked at now, because looking is dear on this page. */
export type TopAt = (x: number, y: number) => Element | null | undefined

interface Clock {
  readonly now: () => number
  /** The look itself. */
  readonly hit: (x: number, y: number) => Element | null
}

/** A look that takes less than this, in milliseconds, is free. On a page of 100,000 elements one takes ten times as long. */
const cheap = 2
/** Of the time, dear looks take one part in so many. */
const share = 50
/** Neighbours this close, in CSS pixels, have the same on top. */
const near = 16

/**
 * Looks as often as it is asked while that is cheap. Once two looks in a row were dear it gives the last answer for the place,
 * or none, and looks again only when looks have taken up no more than their share of the time since.
 */
export function sparingHits({ now, hit }: Clock): TopAt {
  let costs: readonly number[] = []
  let restsUntil = -Infinity
  const answers = new Map<string, Element | null>()
  return (x, y) => {
    const cost = costs.length < 2 ? 0 : Math.min(...costs)
    const place = `${Math.round(x / near)} ${Math.round(y / near)}`
    if (cost > cheap && now() < restsUntil) {
      const known = answers.get(place)
      return known?.isConnected === false ? undefined : known
    }
    const began = now()
    const top = hit(x, y)
    const ended = now()
    costs = [...costs.slice(-1), ended - began]
    if (ended - began > cheap) {
      answers.set(place, top)
      restsUntil = ended + (ended - began) * share
    } else answers.clear()
    return top
  }
}

const ofDocument = new WeakMap<Document, TopAt>()

/** What lies on top at a point of this document's viewport, looked at sparingly. */
export function topAt(document: Document, x: number, y: number): Element | null | undefined {
  let look = ofDocument.get(document)
  if (!look) {
    look = sparingHits({
      now: () => performance.now(),
      hit: (left, top) => document.elementFromPoint(left, top),
    })
    ofDocument.set(document, look)
  }
  return look(x, y)
}
