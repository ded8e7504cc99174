// npm run bench [-- ID …] [-- --readme]: measures speed, growth, size, typing, pages and popup beside others in the same run, prints
// the tables and writes them to dist/bench.json. With --readme the README's tables are written anew that were measured.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setUpPackages } from './set-up.mjs'

setUpPackages()
const root = new URL('..', import.meta.url).pathname
const { build } = await import('vite')
const { loadTs } = await import('./load-ts.mjs')
const folder = mkdtempSync(join(tmpdir(), 'clear-to-send-bench-'))
const built = join(folder, 'chrome')
for (const target of ['chrome', 'firefox']) execFileSync(`${root}node_modules/.bin/vite`, ['build', '--outDir', join(folder, target), '--emptyOutDir', '--logLevel', 'error'], { cwd: root, env: { ...process.env, TARGET: target }, stdio: 'ignore' })
// The driver of the browsers takes the extension from here.
process.env.DIST = folder
// Bundled as it is shipped: modules that are loaded one by one run slower.
await build({ root, configFile: false, logLevel: 'error', publicDir: false, build: { outDir: join(folder, 'engine'), target: 'es2023', lib: { entry: `${root}src/fiverr/check-draft.ts`, formats: ['es'], fileName: () => 'engine.mjs' } } })
const engine = await import(pathToFileURL(join(folder, 'engine/engine.mjs')).href)

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const { benches } = await loadTs('test/bench/index.ts')
const show = (value) => (value === null || Number.isNaN(value) ? '–' : value >= 100 ? String(Math.round(value)) : value.toPrecision(2))
const tableOf = (columns, rows) => {
  const lines = [['', ...columns], ['---', ...columns.map(() => '---')], ...rows.map(({ name, values }) => [name, ...values.map(show)])]
  const widths = lines[0].map((_, at) => Math.max(...lines.map((line) => line[at].length)))
  return lines.map((line) => `| ${line.map((text, at) => text.padEnd(widths[at])).join(' | ')} |`).join('\n')
}
const results = []
for (const bench of benches.filter(({ id }) => wanted.length === 0 || wanted.includes(id))) {
  const { id, title, columns } = bench
  const rows = await bench.run({ ...engine, built })
  results.push({ id, title, columns, rows })
  console.log(`\n${title}\n\n${tableOf(columns, rows)}`)
}
mkdirSync(`${root}dist`, { recursive: true })
writeFileSync(`${root}dist/bench.json`, `${JSON.stringify(results, null, 2)}\n`)
rmSync(folder, { recursive: true })
if (process.argv.includes('--readme')) {
  const ran = (...ids) => ids.every((id) => results.some((result) => result.id === id))
  if (ran('scan', 'keystroke', 'growth', 'bytes')) writeReadme('bench', scannerText())
  if (ran('typing', 'page', 'popup')) writeReadme('bench in browsers', browserText())
}

/** The short table: what one scan, one key and a megabyte of hostile text cost, and what the package weighs. */
function scannerText() {
  const of = (id) => results.find((result) => result.id === id)
  const [scan, key, grown, bytes] = ['scan', 'keystroke', 'growth', 'bytes'].map(of)
  const cell = (result, name, column) => result.rows.find((row) => row.name === name)?.values[result.columns.indexOf(column)] ?? null
  const rows = scan.rows.map(({ name }) => ({ name, values: [cell(scan, name, 'draft of 2500'), cell(key, name, 'draft of 2500'), cell(scan, name, '× ours at 2500')] }))
  const worst = grown.rows.at(-1)
  const kilobytes = (name) => show(cell(bytes, name, 'KB gzipped'))
  return [
    tableOf(['scan of 2,500 characters, µs', 'one key in them, µs', '× our scan'], rows), '',
    `Time grows at most ${show(worst.values[0])} times with each doubling of the text, up to 1,000,000 characters, on ${grown.rows.length - 1} hostile patterns. Every page of Fiverr gets a script of ${kilobytes('content script, on every page of Fiverr')} KB gzipped, a page with a draft ${kilobytes('parts loaded when needed')} KB more at most; the whole package is ${kilobytes('whole package')} KB.`,
  ].join('\n')
}

/** What keys, a page and the popup cost in the browsers, each table under its title. */
function browserText() {
  return ['typing', 'page', 'popup'].map((id) => {
    const { title, columns, rows } = results.find((result) => result.id === id)
    return `${title}:\n\n${tableOf(columns, rows)}`
  }).join('\n\n')
}

/** Writes a text between its two marks in the README. */
function writeReadme(mark, text) {
  const file = `${root}README.md`
  const [start, end] = [`<!-- ${mark} -->\n`, `<!-- end of ${mark} -->`]
  const whole = readFileSync(file, 'utf8')
  const [from, to] = [whole.indexOf(start) + start.length, whole.indexOf(end)]
  writeFileSync(file, `${whole.slice(0, from)}${text}\n${whole.slice(to)}`)
}
