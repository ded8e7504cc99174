import type { PartName } from '../platform/part-names.ts'
import { loadPart } from './load-part.ts'
import type { Parts } from './provide-part.ts'

/** After a part could not be loaded it is not sent for again for so long, in milliseconds. */
const restsFor = 2000

/** A way to send for a part, as often as one likes: it is loaded once, and `arrived` called once. */
export function sendFor<Name extends PartName>(name: Name, arrived: (part: Parts[Name]) => void, signal: AbortSignal): () => void {
  let sent = false
  let restsUntil = -Infinity
  return () => {
    if (sent || signal.aborted || performance.now() < restsUntil) return
    sent = true
    void loadPart(name).then((part) => {
      if (part) {
        if (!signal.aborted) arrived(part)
        return
      }
      sent = false
      restsUntil = performance.now() + restsFor
    })
  }
}
