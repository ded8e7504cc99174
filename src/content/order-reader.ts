import { valueOf } from '../core/known.ts'
import { oneReading } from '../fiverr/one-reading.ts'
import { readOrders } from '../fiverr/read-orders.ts'
import { readPageKind } from '../fiverr/read-page-kind.ts'
import type { WhenKeysRest } from './when-keys-rest.ts'

/** How long what was read of orders holds while typing, in milliseconds. */
const holds = 2000

/**
 * Whether the page shows an order with this buyer. Read at once on another address; after that asking costs nothing: what is
 * older than two seconds is read again once the keys rest, and `changed` called if it is another.
 */
export function orderReader(root: Document, whenKeysRest: WhenKeysRest, changed: () => void): () => boolean | undefined {
  let readAt = -Infinity
  let url = ''
  let order: boolean | undefined
  let asked = false
  const read = (): void => {
    url = root.location.href
    const page = { root, url, now: Date.now() }
    const orders = valueOf(oneReading(() => readOrders(page, valueOf(readPageKind(page)))))
    order = orders && orders.count > 0
    readAt = performance.now()
  }
  return () => {
    if (url !== root.location.href) read()
    else if (!asked && performance.now() - readAt > holds) {
      asked = true
      whenKeysRest(() => {
        asked = false
        const before = order
        read()
        if (order !== before) changed()
      })
    }
    return order
  }
}
