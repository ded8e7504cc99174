import type { RepairId } from '../core/cause.ts'
import { clearPageStorage } from './clear-page-storage.ts'
import { grantAccess } from './grant-access.ts'
import { openPages } from './open-pages.ts'
import { openReport } from './open-report.ts'
import { reload } from './reload.ts'
import { removeCookies } from './remove-cookies.ts'
import type { Repair } from './repair.ts'

const repairs: readonly Repair[] = [...openPages, openReport, grantAccess, reload, clearPageStorage, removeCookies]

/** The repair with this id. */
export function repairOf(id: RepairId): Repair {
  const repair = repairs.find((one) => one.id === id)
  if (!repair) throw new Error(`No repair is called ${id}`)
  return repair
}
