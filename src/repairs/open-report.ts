import { openTab } from '../platform/tabs.ts'
import type { Repair } from './repair.ts'

/** Opens our page that helps to write to Fiverr's support. */
export const openReport: Repair = {
  id: 'open-report',
  changes: false,
  run: async () => {
    await openTab('/src/report/index.html')
    return undefined
  },
}
