import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/** The tests that hold what is mutated: quick, without a browser, without a clock. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: { include: ['test/{core,causes,coach,detectors}/**/*.test.{ts,tsx}'], exclude: ['test/detectors/growth.test.ts', 'test/detectors/patterns.test.ts'] },
})
