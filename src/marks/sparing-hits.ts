/**
 * Finds out what lies on top at a point of the viewport. `undefined`: not looked at now, because looking is dear on this page.
 * `later` is told, where the answer is an old one or none, in how many milliseconds a new one can be had.
 */
export type TopAt = (x: number, y: number, later?: (inMilliseconds: number) => void) => Element | null | undefined

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

/** Dear looks one after the other take so long at most before there is a rest, in milliseconds. */
const mostAtOnce = 8
/** Looks that begin this soon after one another belong together, in milliseconds. */
const together = 4

/**
 * Looks as often as it is asked while that is cheap. Once two looks in a row were dear it takes a few of them at a time, and
 * rests until they have taken up no more than their share of the time since. Meanwhile it gives the last answer for the place,
 * or none; places that were turned away go first after the rest.
 */
export function sparingHits({ now, hit }: Clock): TopAt {
  let costs: readonly number[] = []
  let spent = 0
  let lastEnded = -Infinity
  let restsUntil = -Infinity
  const answers = new Map<string, Element | null>()
  const turnedAway = new Set<string>()
  const steppedBack = new Set<string>()
  const lastAnswer = (place: string) => {
    const known = answers.get(place)
    return known?.isConnected === false ? undefined : known
  }
  return (x, y, later) => {
    const place = `${Math.round(x / near)} ${Math.round(y / near)}`
    const began = now()
    if (costs.length > 1 && Math.min(...costs) > cheap) {
      if (began < restsUntil && !(spent < mostAtOnce && began - lastEnded <= together)) {
        turnedAway.add(place)
        later?.(restsUntil - began)
        return lastAnswer(place)
      }
      const others = turnedAway.size > 0 && !turnedAway.has(place) && answers.has(place)
      if (others && !steppedBack.has(place)) {
        steppedBack.add(place)
        return lastAnswer(place)
      }
      // Nobody came for whom it stepped back.
      if (others) turnedAway.clear()
    }
    if (began >= restsUntil) spent = 0
    const top = hit(x, y)
    const ended = now()
    costs = [...costs.slice(-1), ended - began]
    turnedAway.delete(place)
    steppedBack.clear()
    if (ended - began > cheap) {
      answers.set(place, top)
      spent += ended - began
      lastEnded = ended
      restsUntil = ended + spent * share
    } else answers.clear()
    return top
  }
}

/** What lies on top at points of a document's viewport, looked at sparingly; each such way to look has a share of the time of its own. */
export function topInDocument(): (document: Document, ...place: Parameters<TopAt>) => ReturnType<TopAt> {
  const ofDocument = new WeakMap<Document, TopAt>()
  return (document, ...place) => {
    let look = ofDocument.get(document)
    if (!look) {
      look = sparingHits({ now: () => performance.now(), hit: (left, top) => document.elementFromPoint(left, top) })
      ofDocument.set(document, look)
    }
    return look(...place)
  }
}
