import type { Scenario } from '../scenario.ts'

const thread = '/inbox/maria_k'
const order = { id: 'FO51A2B3C4D5', title: 'Logo for a bakery', status: 'active' } as const

/** Nothing is wrong, or nothing can be said. */
export const healthy: readonly Scenario[] = [
  { name: 'healthy/2023', variant: 'opposite', path: thread, world: { generation: '2023' }, note: 'The textarea of 2023; the buyer wrote first.' },
  { name: 'healthy/2024', variant: 'opposite', path: thread, world: {}, note: 'The textarea from 2024 on; the buyer wrote first.' },
  { name: 'healthy/pro', variant: 'opposite', path: thread, host: 'pro.fiverr.com', world: { generation: 'pro' }, note: 'The rich-text message box of the Pro site.' },
  { name: 'healthy/with-order', variant: 'opposite', path: thread, world: { thread: { orders: [order] } }, note: 'An order stands in the details pane.' },
]
