import type { RepairId } from './cause.ts'
import { causeIds, type CauseId } from './cause-id.ts'
import type { Moment } from './known.ts'

/** A repair that the seller tried, for which cause, and whether it was this. */
export interface TriedRepair { readonly cause: CauseId; readonly repair: RepairId; readonly helped: boolean; readonly at: Moment }

/** How many are remembered. */
const most = 200

/** What storage holds, made into a log: what does not fit is left out. */
export function asRepairLog(stored: unknown): readonly TriedRepair[] {
  return Array.isArray(stored) ? stored.filter(isTried).slice(-most) : []
}

const isTried = (value: unknown): value is TriedRepair => typeof value === 'object' && value !== null
  && 'cause' in value && causeIds.some((id) => id === value.cause) && 'repair' in value && typeof value.repair === 'string'
  && 'helped' in value && typeof value.helped === 'boolean' && 'at' in value && typeof value.at === 'number'
