import type { Thread } from './facts.ts'

/** Whether a draft would be the seller's first answer to a buyer who wrote. `undefined`: what is loaded does not tell. */
export function isFirstAnswer({ fromBuyer, fromSeller, fromStart, unclear = 0 }: Thread): boolean | undefined {
  if (!fromStart || (fromSeller === 0 && unclear > 0)) return undefined
  return fromBuyer > 0 && fromSeller === 0
}
