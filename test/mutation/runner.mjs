// A test runner for Stryker: the tests of `core`, `causes`, `coach`, `detectors` and the tables of `docs` in this very process.
// Stryker's own runner for Vitest starts a worker for each mutant and file, which takes seconds; here a mutant takes its tests alone.
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin'
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { collectTests, getFn, getHooks } from '@vitest/runner'
import { readdirSync } from 'node:fs'
import { basename, relative, resolve } from 'node:path'
import { createServer, createServerModuleRunner } from 'vite'
import * as fastCheck from './fast-check-few-runs.mjs'
import { testsThatReach } from './tests-that-reach.mjs'
import * as vitest from './vitest-in-process.mjs'

/** Code that remembers what it made: a mutant in it shows only where nothing was remembered before. */
const remembering = /\/(?:code-kinds|fold-character)\.ts$/
const folders = ['core', 'causes', 'coach', 'detectors', 'docs']
/** Tests of time and of patterns say nothing of a mutant that the others don't, and take minutes; which test shows which fault is no matter of code. */
const left = ['growth.test.ts', 'patterns.test.ts', 'faults.test.ts']

/** What stands in for packages that the tests import. Loaded once for good, whatever is loaded anew for a mutant. */
const stands = { vitest, 'fast-check': fastCheck, 'webextension-polyfill': { default: {} } }
const standing = '\0stands-in:'
globalThis.standsIn = stands
const standIn = (name) => Object.keys(stands[name]).map((key) => `export ${key === 'default' ? 'default' : `const ${key} =`} globalThis.standsIn[${JSON.stringify(name)}].${key}`).join('\n')

class InProcessRunner {
  static inject = tokens(commonTokens.logger)
  #server
  #modules
  /** The tests of each file as it was loaded last. */
  #loaded = new Map()
  #mutated = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {}
  #log

  constructor(log) {
    this.#log = log
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    process.env.EDITS ??= '60'
    this.#server = await createServer({
      root: process.cwd(), configFile: false, logLevel: 'error', appType: 'custom', server: { middlewareMode: true, watch: null, hmr: false, ws: false }, optimizeDeps: { noDiscovery: true }, ssr: { noExternal: Object.keys(stands) },
      plugins: [{
        name: 'tests-in-process', enforce: 'pre',
        resolveId: (id) => (id in stands ? standing + id : undefined),
        load: (id) => (id.startsWith(standing) ? standIn(id.slice(standing.length)) : undefined),
      }],
    })
    this.#modules = createServerModuleRunner(this.#server.environments.ssr, { hmr: false, sourcemapInterceptor: false })
  }

  async dryRun({ files }) {
    const wanted = files ? [...new Set(files.flatMap((file) => testsThatReach(testFiles(), relative(process.cwd(), file))))] : testFiles()
    const tests = []
    this.#mutated.activeMutant = undefined
    this.#mutated.mutantCoverage = { static: {}, perTest: {} }
    for (const file of wanted) {
      const failure = await this.#load(file)
      if (failure) return { status: DryRunStatus.Error, errorMessage: failure }
      for (const test of this.#loaded.get(file)) tests.push(await this.#run(test))
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#mutated.mutantCoverage }
  }

  async mutantRun({ testFilter, activeMutant, hitLimit, mutantActivation, sandboxFileName }) {
    const remembers = remembering.test(activeMutant.fileName)
    const wanted = remembers ? undefined : testFilter && new Set(testFilter)
    const files = wanted ? [...new Set(testFilter.map((id) => id.slice(0, id.indexOf('#'))))] : testsThatReach(testFiles(), relative(process.cwd(), sandboxFileName))
    this.#mutated.hitCount = 0
    this.#mutated.hitLimit = hitLimit
    const atLoad = mutantActivation === 'static'
    if (atLoad || remembers) this.#forget()
    const tests = []
    try {
      for (const file of nearestFirst(files, activeMutant.fileName)) {
        this.#mutated.activeMutant = atLoad ? activeMutant.id : undefined
        const failure = this.#loaded.has(file) ? undefined : await this.#load(file)
        this.#mutated.activeMutant = activeMutant.id
        if (failure) tests.push({ id: file, name: file, status: TestStatus.Failed, failureMessage: failure, timeSpentMs: 0 })
        for (const test of failure ? [] : this.#loaded.get(file)) {
          if (wanted && !wanted.has(test.id)) continue
          tests.push(await this.#run(test))
          if (tests.at(-1).status === TestStatus.Failed) break
        }
        if (tests.at(-1)?.status === TestStatus.Failed) break
      }
    } finally {
      this.#mutated.activeMutant = undefined
      if (atLoad || remembers) this.#forget()
    }
    return toMutantRunResult(determineHitLimitReached(this.#mutated.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests })
  }

  async dispose() {
    await this.#modules?.close()
    await this.#server?.close()
  }

  #forget() {
    this.#modules.clearCache()
    this.#loaded.clear()
  }

  /** Loads a file of tests; returns why it could not be loaded. */
  async #load(file) {
    const [collected] = await collectTests([{ filepath: resolve(file) }], {
      config: { root: process.cwd(), setupFiles: [], name: '', passWithNoTests: false, testNamePattern: undefined, allowOnly: false, sequence: { seed: 0, hooks: 'stack', setupFiles: 'list' }, chaiConfig: undefined, maxConcurrency: 1, testTimeout: 0, hookTimeout: 0, retry: 0, includeTaskLocation: false, tags: [], tagsFilter: undefined, strictTags: false },
      importFile: (path) => this.#modules.import(path),
      trace: (_name, options, run) => (typeof options === 'function' ? options() : run()),
    })
    if (collected.result?.state === 'fail') return `${file}: ${collected.result.errors.map(({ message, stack }) => stack ?? message).join('; ')}`
    this.#loaded.set(file, testsIn(collected).map(({ task, name }, index) => ({ id: `${file}#${index} ${name}`, name, task })))
    return undefined
  }

  async #run({ id, name, task }) {
    const begun = performance.now()
    this.#mutated.currentTestId = id
    try {
      await getFn(task)()
      return { id, name, status: TestStatus.Success, timeSpentMs: performance.now() - begun }
    } catch (error) {
      this.#log.debug('%s: %s', id, error)
      return { id, name, status: TestStatus.Failed, failureMessage: String(error), timeSpentMs: performance.now() - begun }
    } finally {
      this.#mutated.currentTestId = undefined
    }
  }
}

const testFiles = () => folders.flatMap((folder) => readdirSync(`test/${folder}`).filter((file) => file.endsWith('.test.ts') && !left.includes(file)).toSorted().map((file) => `test/${folder}/${file}`))

function testsIn(suite, path = []) {
  if (Object.values(getHooks(suite) ?? {}).some((hooks) => hooks.length > 0)) throw new Error(`${suite.name} has hooks, which this runner does not run`)
  return suite.tasks.flatMap((task) => (task.type === 'suite' ? testsIn(task, [...path, task.name]) : task.mode === 'skip' || task.mode === 'todo' ? [] : [{ task, name: [...path, task.name].join(' > ') }]))
}

/** The file named as the mutated one first, then those of its folder: most mutants end there. */
function nearestFirst(files, mutated) {
  const name = basename(mutated, '.ts')
  const folder = /src\/([\w-]+)\//.exec(mutated)?.[1]
  const distance = (file) => (basename(file) === `${name}.test.ts` ? 0 : file.startsWith(`test/${folder}/`) ? 1 : 2)
  return files.toSorted((a, b) => distance(a) - distance(b))
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)]
