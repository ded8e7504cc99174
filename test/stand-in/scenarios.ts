import { healthy } from './scenarios/healthy.ts'
import type { Scenario } from './scenario.ts'

export const scenarios: readonly Scenario[] = [...healthy]
