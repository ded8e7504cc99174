import { usePointedBox } from '../fiverr/editors.ts'
import { asPointedBox, type PointedBox } from '../fiverr/pointed-box.ts'

let own: PointedBox | undefined

/** Takes a box that was pointed at in a private window. Nobody keeps it: it holds on this page, whatever is kept. */
export function pointHere(box: PointedBox): void {
  own = box
  usePointedBox(box)
}

/** Takes the box that is kept, unless another was pointed at here. */
export function takePointed(kept: unknown): void {
  usePointedBox(own ?? asPointedBox(kept))
}
