import { accounts } from './scenarios/account.ts'
import { buyer } from './scenarios/buyer.ts'
import { connection } from './scenarios/connection.ts'
import { drafts } from './scenarios/drafts.ts'
import { healthy } from './scenarios/healthy.ts'
import type { Scenario } from './scenario.ts'

/** Every state of every cause, and the ones in which nothing is wrong. */
export const scenarios: readonly Scenario[] = [...healthy, ...buyer, ...accounts, ...drafts, ...connection]
