import { type Answer, answerBook, type Match } from './answers.ts'
import type { Arrival } from './arrival.ts'
import { makeCertificate } from './certificate.ts'
import { openControl } from './control.ts'
import { healthyWorld } from './healthy-world.ts'
import { makeLive } from './live.ts'
import { type Fault, openPort } from './port.ts'
import { scenarios } from './scenarios.ts'
import type { Scenario } from './scenario.ts'
import { makeSite } from './server.ts'
import type { Patch, World } from './world.ts'

export type { Answer, Arrival, Fault, Match, Patch, Scenario, World }
export { scenarios }

export interface StandIn {
  /** The TLS port on 127.0.0.1 that answers for every host of Fiverr's. */
  readonly port: number
  /** The control address and its panel, on another loopback port, plain HTTP. */
  readonly controlUrl: string
  /** PEM of the certificate made for this run. */
  readonly certificate: string
  /** For Chromium's `--ignore-certificate-errors-spki-list`. */
  readonly spki: string
  readonly world: World
  /** Every request in the order it arrived. */
  readonly requests: readonly Arrival[]
  /** The messages that the page sent, as they arrived, over whichever way. */
  readonly sends: readonly Arrival[]
  /** Starts over in a state by name: world and answers are the scenario's, the log is empty. */
  setScenario(name: string): Scenario
  set(patch: Patch<World>): void
  answer(match: Match, answer: Answer): void
  /** Back to a healthy thread; no answers, no log. */
  clear(): void
  /** Takes the site off its port (connection refused) or lets the port speak no TLS, until it is set to `none` again. */
  setFault(fault: Fault): Promise<void>
  close(): Promise<void>
}

export interface StandInOptions {
  readonly scenario?: string
}

/** Starts a Fiverr of our own on loopback. */
export async function startStandIn({ scenario: first }: StandInOptions = {}): Promise<StandIn> {
  const certificate = makeCertificate(['*.fiverr.com', 'fiverr.com', 'localhost', '127.0.0.1'])
  const live = makeLive()
  const answers = answerBook()
  const arrivals: Arrival[] = []
  const port = await openPort(makeSite(certificate, { live, answers, arrivals }))

  const standIn: StandIn = {
    port: port.number,
    certificate: certificate.cert,
    spki: certificate.spki,
    requests: arrivals,
    get controlUrl() {
      return control.url
    },
    get world() {
      return live.world
    },
    get sends() {
      return arrivals.filter(({ kind }) => kind === 'send')
    },
    setScenario(name) {
      const found = scenarios.find((one) => one.name === name)
      if (!found) throw new Error(`No scenario is called ${name}`)
      standIn.clear()
      live.set(found.world)
      for (const rule of found.answers ?? []) answers.add(rule)
      return found
    },
    set: live.set,
    answer: (match, answer) => answers.add({ match, answer }),
    clear() {
      live.replace(healthyWorld)
      answers.clear()
      arrivals.length = 0
    },
    setFault: port.setFault,
    async close() {
      control.server.closeAllConnections()
      await Promise.all([port.close(), new Promise((done) => control.server.close(done))])
    },
  }
  const control = await openControl(standIn)
  if (first !== undefined) standIn.setScenario(first)
  return standIn
}
