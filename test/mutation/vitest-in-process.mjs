// What the tests that hold the mutated code take from Vitest, made of Vitest's own parts but without its workers.
import { ASYMMETRIC_MATCHERS_OBJECT, chai, ChaiStyleAssertions, customMatchers, getState, GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState } from '@vitest/expect'

export { describe, test } from '@vitest/runner'

for (const plugin of [JestExtend, JestChaiExpect, ChaiStyleAssertions, JestAsymmetricMatchers]) chai.use(plugin)

/** Vitest's `expect`: chai's, with Jest's matchers. */
export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT], {
  getState: () => getState(expect),
  setState: (state) => setState(state, expect),
  extend: (matchers) => chai.expect.extend(expect, matchers),
})
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect, writable: true, configurable: true })
setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null, environment: 'node' }, expect)
expect.extend(customMatchers)

/** The one thing that they mock is the browser, which the runner gives them in any case. */
export const vi = { mock: () => {} }
