// Tests the tests: breaks the code of meaning, causes and detectors in one place after another and counts what no test
// notices. One file at a time, since code that is ready to be broken runs many times slower. `npm run mutants -- src/core/known.ts`
// takes files or folders; what is known of a file that has not changed since, nor its tests, is kept in `.cache/mutants`.
// `EVERY=5` breaks one line in five, from the line `FROM` on: an estimate where all of it would take hours. What runs
// once while code is loaded, as tables do, is left whole: each break of it needs all code loaded anew. `STATIC=1` breaks it too.
import { Stryker } from '@stryker-mutator/core'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setUpPackages } from './set-up.mjs'

setUpPackages()
process.chdir(new URL('..', import.meta.url).pathname)
const kept = '.cache/mutants'
const least = 85
const every = Number(process.env.EVERY ?? 1)
const from = Number(process.env.FROM ?? 1)
const ignoreStatic = process.env.STATIC !== '1'
const folders = ['core', 'causes', 'detectors'].map((folder) => `src/${folder}`)
const ends = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError', 'CompileError']

const filesIn = (path) => (statSync(path).isFile() ? [path] : readdirSync(path).flatMap((name) => filesIn(join(path, name))))
const isMutated = (file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !file.endsWith('index.ts')
const hash = (files) => createHash('sha256').update(files.map((file) => readFileSync(file, 'utf8')).join('\0')).digest('hex')

/** The mutants of a file: where, what was put there, and what became of it. */
async function mutantsOf(file, others) {
  const state = hash([file, ...others])
  const lines = readFileSync(file, 'utf8').split('\n').length
  const mutate = every === 1 ? [file] : Array.from({ length: Math.max(0, Math.ceil((lines - from + 1) / every)) }, (_, index) => from + index * every).map((line) => `${file}:${line}-${line}`)
  const memory = join(kept, `${file.replaceAll('/', '.')}.${every}.${from}${ignoreStatic ? '' : '.static'}.json`)
  if (existsSync(memory)) {
    const { state: before, mutants } = JSON.parse(readFileSync(memory, 'utf8'))
    if (before === state) return mutants
  }
  const results = await new Stryker({ mutate, configFile: 'stryker.config.json', ignoreStatic }).runMutationTest()
  const mutants = results.filter(({ status }) => status !== 'Ignored').map(({ status, location, mutatorName, replacement }) => ({ status, line: location.start.line, column: location.start.column, mutatorName, replacement }))
  mkdirSync(kept, { recursive: true })
  writeFileSync(memory, JSON.stringify({ state, mutants }))
  return mutants
}

const asked = process.argv.slice(2)
const files = (asked.length > 0 ? asked : folders).flatMap(filesIn).filter(isMutated)
// Whatever the tests read may change what they notice.
const others = ['src', 'tools', 'public/_locales/en', 'docs/causes.md', ...['core', 'causes', 'coach', 'detectors', 'docs', 'cases', 'mutation'].map((folder) => `test/${folder}`)].flatMap(filesIn).filter((file) => /\.(?:ts|tsx|mjs|json|txt|md)$/.test(file))
const sums = new Map()
for (const file of files) {
  const mutants = await mutantsOf(file, others)
  const counts = Object.fromEntries(ends.map((end) => [end, mutants.filter(({ status }) => status === end).length]))
  const folder = file.split('/')[1]
  sums.set(folder, ends.map((end, index) => (sums.get(folder)?.[index] ?? 0) + counts[end]))
  console.log(`${file}: ${score(ends.map((end) => counts[end]))}`)
  for (const { status, line, column, mutatorName, replacement } of mutants) if (status === 'Survived' || status === 'NoCoverage') console.log(`  ${file}:${line}:${column} ${mutatorName} ${replacement.replaceAll(/\s+/g, ' ').slice(0, 80)}`)
}
/** A mutant that could not be tried at all counts as one that was not noticed. */
function score(counts) {
  const [killed = 0, timeout = 0] = counts
  const all = counts.reduce((a, b) => a + b, 0)
  return `${all === 0 ? 100 : ((100 * (killed + timeout)) / all).toFixed(1)} % of ${all} noticed`
}
const total = [...sums.values()].reduce((sum, one) => sum.map((count, index) => count + one[index]), ends.map(() => 0))
console.log(`\n${[...sums].map(([folder, counts]) => `${folder}: ${score(counts)}`).join('\n')}\nall: ${score(total)}`)
const all = total.reduce((a, b) => a + b, 0)
process.exitCode = all > 0 && (100 * (total[0] + total[1])) / all >= least ? 0 : 1
