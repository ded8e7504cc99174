import { afterAll, beforeAll, describe, test } from 'vitest'
import { scenarios, startStandIn, type StandIn } from '../stand-in/index.ts'
import { checkScenario } from './check-scenario.ts'
import { launch, type BrowserName, type Driver } from './driver.ts'
import { startOf, startOptions, starts } from './perform.ts'

/** `ONLY` names scenarios by their beginnings, for work on a few. */
const wanted = process.env.ONLY?.split(',')

/** Every scenario of the stand-in in one browser, one start of the browser for each way it must be started. */
export function checkCauses(name: BrowserName): void {
  for (const start of starts) {
    const mine = scenarios.filter((scenario) => startOf(scenario) === start && (!wanted || wanted.some((prefix) => scenario.name.startsWith(prefix))))
    if (mine.length === 0) continue
    describe(`${name}, ${start}`, () => {
      let standIn: StandIn
      let driver: Driver
      beforeAll(async () => {
        standIn = await startStandIn()
        driver = await launch(name, standIn, startOptions(start, name))
      })
      afterAll(async () => {
        await driver?.close()
        await standIn?.close()
      })
      for (const scenario of mine) test(scenario.name, () => checkScenario(driver, standIn, scenario))
    })
  }
}
