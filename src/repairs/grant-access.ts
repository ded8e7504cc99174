import { askForFiverr } from '../platform/permissions.ts'
import type { Repair } from './repair.ts'

/** Asks the browser to let this extension see Fiverr. */
export const grantAccess: Repair = {
  id: 'grant-access',
  changes: false,
  run: async () => (await askForFiverr() ? undefined : { says: 'repair_grant_access_refused', recheck: false }),
}
