import { askBackground } from '../platform/messages.ts'
import type { PartName } from '../platform/part-names.ts'
import { partHere, type Parts } from './provide-part.ts'

/** How long the background may take to run a part here, in milliseconds. */
const loadsWithin = 5000

const asked = new Map<PartName, Promise<unknown>>()

/** A part, loaded if it has to be, waited for `limit` milliseconds. `undefined`: it is not here; the next call tries again. */
export async function loadPart<Name extends PartName>(name: Name, limit = loadsWithin): Promise<Parts[Name] | undefined> {
  const here = partHere(name)
  if (here) return here
  const asking = asked.get(name) ?? askBackground('loadPart', { part: name }, loadsWithin).finally(() => asked.delete(name))
  asked.set(name, asking)
  let timer: ReturnType<typeof setTimeout> | undefined
  await Promise.race([asking, new Promise((resolve) => {
    timer = setTimeout(resolve, limit)
  })])
  clearTimeout(timer)
  return partHere(name)
}
