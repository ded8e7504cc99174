import type { Page } from 'puppeteer-core'
import { expect } from 'vitest'
import type { Scenario, StandIn } from '../stand-in/index.ts'
import { readPopup, type Driver, type Shown } from './driver.ts'
import { expectations, type Expected } from './expectations.ts'
import { mend, perform } from './perform.ts'
import { answerQuestions } from './questions.ts'

/** What may stand below a clear verdict: a remark, and what only the article says of a thread without orders. */
const harmless = new Set(['draft-empty', 'no-order-together'])

/** Goes through one scenario in a browser, opens the popup over it and holds what it shows against what must be shown. */
export async function checkScenario(driver: Driver, standIn: StandIn, { name }: Scenario): Promise<void> {
  const scenario = standIn.setScenario(name)
  const errors: string[] = []
  let popup: Page | undefined
  try {
    const page = await perform(driver, standIn, scenario, (opened) => listen(opened, errors))
    await isAsWritten(page, standIn, scenario)
    popup = await driver.openPopup()
    listen(popup, errors)
    const shown = await look(popup, scenario)
    if (process.env.SHOW) console.log(summary(driver, scenario, shown))
    expect(problems(scenario, shown), summary(driver, scenario, shown)).toEqual([])
    // A page that poisons the browser's own functions throws by itself.
    if (!scenario.world.page?.hostilePrototypes) expect(errors).toEqual([])
  } finally {
    await mend(driver, standIn, scenario)
    await driver.clean(popup)
  }
}

/** The stand-in itself has drawn something, and sent what the scenario says, where nothing is in its way. */
async function isAsWritten(page: Page, standIn: StandIn, { act, browser, network, world }: Scenario): Promise<void> {
  if (world.page?.botWall !== 'unfamiliar') expect(await page.$eval('html', (root) => root.innerText.trim())).not.toBe('')
  if (!browser && !network) expect(standIn.sends.length).toBe(act?.send ? act.repeat ?? 1 : 0)
}

const summary = ({ name }: Driver, scenario: Scenario, { verdict, causes, unchecked }: Shown): string =>
  `${name} ${scenario.name}: ${verdict} | ${causes.map(({ id, certainty }) => `${id} (${certainty})`).join(', ')} | not checked: ${unchecked.map(({ id }) => id).join(', ')}`

function look(popup: Page, { cause, variant, sellerSays }: Scenario): Promise<Shown> {
  if (!cause || sellerSays === undefined) return readPopup(popup)
  return answerQuestions(popup, cause, variant === 'present' ? 'there' : variant === 'opposite' ? 'not-there' : 'not-known')
}

/** Keeps what a page's scripts throw and its console calls an error. That a request failed is often what is tested. */
export function listen(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/^Failed to load resource|^Access to fetch|CORS|Content-Security-Policy/.test(message.text())) errors.push(message.text())
  })
}

/** What is not as it must be, in words; empty when all is well. */
export function problems({ name, cause, variant }: Scenario, shown: Shown): readonly string[] {
  const expected: Expected | undefined = expectations[name]
  if (!expected) return [`Nothing is written down for ${name}`]
  const found = cause && shown.causes.find(({ id }) => id === cause)
  const unknown = shown.unchecked.some(({ id }) => id === cause)
  const said: string[] = []
  if (shown.verdict !== expected.verdict) said.push(`verdict ${shown.verdict}, not ${expected.verdict}`)
  if (cause && variant === 'present') {
    if (!found) said.push(`${cause} was not found`)
    if (found && expected.certainty && found.certainty !== expected.certainty) said.push(`${cause} is ${found.certainty}, not ${expected.certainty}`)
    for (const words of expected.evidence ?? []) if (found && !holds(found.text, words)) said.push(`the evidence does not say ${words}: ${found.text}`)
    const first = expected.first ?? cause
    if (shown.causes[0]?.id !== first) said.push(`${shown.causes[0]?.id} stands first, not ${first}`)
  } else {
    if (found) said.push(`${cause} was found: ${found.text}`)
    if (expected.first && shown.causes[0]?.id !== expected.first) said.push(`${shown.causes[0]?.id} stands first, not ${expected.first}`)
  }
  if (cause && variant === 'blind' && !unknown) said.push(`${cause} is not among what could not be checked`)
  if (variant !== 'present' && expected.verdict === 'clear') {
    const more = shown.causes.filter(({ id }) => !harmless.has(id))
    if (more.length > 0) said.push(`found besides: ${more.map(({ id }) => id).join(', ')}`)
  }
  if (expected.findings && expected.findings.join() !== shown.findings.join()) said.push(`findings ${shown.findings.join()}, not ${expected.findings.join()}`)
  return said
}

const holds = (text: string, words: string | RegExp): boolean => (typeof words === 'string' ? text.includes(words) : words.test(text))
