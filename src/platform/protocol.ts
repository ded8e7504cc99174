import type { Facts } from '../core/facts.ts'
import type { Known } from '../core/known.ts'
import type { Outcome } from '../core/facts.ts'

/** What a tab tells of itself. `settled`: the page had stopped changing when it was read. */
export interface TabReport {
  readonly facts: Partial<Facts>
  readonly settled: boolean
}

/** Every message between contexts: one method each, with what is asked and what is answered. */
export interface Protocol {
  /** Asked by our pages, answered by the tab. Waits up to `patience` milliseconds for the page to settle. */
  readTab(ask: { readonly patience: number }): TabReport
  /** Asked by our pages, answered by the background: what the browser knows of a tab. Never waits for the network. */
  readBrowser(ask: { readonly tabId: number | null }): Partial<Facts>
  /** Asked by our pages, answered by the background: one request to Fiverr. */
  probeFiverr(ask: Record<string, never>): Known<{ readonly outcome: Outcome; readonly milliseconds: number }>
  /** Told by a tab: the seller pressed Send just now. Carries nothing else. */
  sendPressed(ask: Record<string, never>): null
  /** Told by a tab: the page took the message out of its box after that press. */
  messageLeft(ask: Record<string, never>): null
}

export type Method = keyof Protocol
export type Ask<M extends Method> = Parameters<Protocol[M]>[0]
export type Answer<M extends Method> = ReturnType<Protocol[M]>

/** Who may ask: `page` a page of this extension, `tab` the content script in a tab's top frame on Fiverr. */
export type Asker = 'page' | 'tab'

interface Rule<M extends Method> {
  readonly from: Asker
  readonly takes: (ask: unknown) => ask is Ask<M>
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isEmpty = (ask: unknown): ask is Record<string, never> => isObject(ask) && Object.keys(ask).length === 0
/** The longest a page may be waited for, in milliseconds. */
const mostPatience = 10_000

/** Who may ask what, and in what shape. Anything else is not answered. */
export const rules: { readonly [M in Method]: Rule<M> } = {
  readTab: { from: 'page', takes: (ask): ask is Ask<'readTab'> => isObject(ask) && typeof ask.patience === 'number' && ask.patience >= 0 && ask.patience <= mostPatience },
  readBrowser: { from: 'page', takes: (ask): ask is Ask<'readBrowser'> => isObject(ask) && (ask.tabId === null || Number.isInteger(ask.tabId)) },
  probeFiverr: { from: 'page', takes: isEmpty },
  sendPressed: { from: 'tab', takes: isEmpty },
  messageLeft: { from: 'tab', takes: isEmpty },
}
