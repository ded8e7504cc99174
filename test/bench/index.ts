import type { Bench } from './bench.ts'
import { pageCost } from './browser/page-cost.ts'
import { popup } from './browser/popup.ts'
import { typing } from './browser/typing.ts'
import { bytes } from './bytes.ts'
import { growth } from './growth.ts'
import { keystroke } from './keystroke.ts'
import { scan } from './scan.ts'

/** Every bench, in the order of the tables. */
export const benches: readonly Bench[] = [scan, keystroke, growth, bytes, typing, pageCost, popup]
