// Everything that must hold: set-up, types, lint, both builds, unit tests, browser tests. Ends with "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setUpBrowsers } from './browsers.mjs'
import { setUpPackages } from './set-up.mjs'

const root = new URL('..', import.meta.url).pathname
const reports = mkdtempSync(join(tmpdir(), 'clear-to-send-'))
let passed = 0
let failed = 0

function step(name, command, args) {
  console.log(`\n== ${name}`)
  const { status } = spawnSync(join(root, 'node_modules/.bin', command), args, { cwd: root, stdio: 'inherit' })
  if (status === 0) passed += 1
  else failed += 1
}

/** Runs a Vitest project and counts its tests. A run that dies before it reports counts as one failure. */
function tests(project, options = []) {
  console.log(`\n== ${project} tests`)
  const report = join(reports, `${project}.json`)
  const { status } = spawnSync(join(root, 'node_modules/.bin/vitest'), ['run', '--project', project, ...options, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], { cwd: root, stdio: 'inherit' })
  try {
    const { numPassedTests, numFailedTests, numTotalTestSuites, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
    passed += numPassedTests
    failed += numFailedTests
    if (numTotalTestSuites === 0 || (status !== 0 && numFailedTests === 0)) failed += Math.max(1, numFailedTestSuites)
  } catch {
    failed += 1
  }
}

try {
  setUpPackages()
  setUpBrowsers(['chromium', 'firefox'])
} catch (error) {
  console.error(String(error instanceof Error ? error.message : error))
  console.log('0 passed, 1 failed')
  process.exit(1)
}
step('types', 'tsc', ['-p', 'tsconfig.json'])
step('types without the DOM', 'tsc', ['-p', 'tsconfig.pure.json'])
step('types of the tests', 'tsc', ['-p', 'tsconfig.test.json'])
step('lint', 'oxlint', ['--deny-warnings', '.'])
for (const target of ['chrome', 'firefox']) {
  process.env.TARGET = target
  step(`build for ${target}`, 'vite', ['build', '--logLevel', 'warn'])
}
delete process.env.TARGET
step('store lint', 'web-ext', ['lint', '--source-dir', 'dist/firefox', '--warnings-as-errors'])
tests('unit')
tests('browser')
tests('alone', ['--no-file-parallelism'])
rmSync(reports, { recursive: true, force: true })
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
