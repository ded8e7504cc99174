#!/usr/bin/env node
// npm run eval [-- CORPORA [--misses N]]: scans every corpus, scores it with the score.mjs beside it, prints the table.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadCheckDraft } from './load-check-draft.mjs'

const given = process.argv.slice(2).find((argument, at, all) => !argument.startsWith('--') && all[at - 1] !== '--misses')
const corpora = given ?? process.env.CORPORA ?? fileURLToPath(new URL('../../shared/corpora', import.meta.url))
if (!existsSync(join(corpora, 'score.mjs'))) {
  console.error('Give the folder of the labelled text, with its score.mjs, as an argument.')
  process.exit(2)
}
const missesAt = process.argv.indexOf('--misses')
const checkDraft = await loadCheckDraft()
const folder = mkdtempSync(join(tmpdir(), 'clear-to-send-eval-'))
const results = []
for (const name of readdirSync(corpora).filter((file) => file.endsWith('.jsonl')).sort()) {
  const gold = join(corpora, name)
  const found = join(folder, name)
  const rows = readFileSync(gold, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))
  writeFileSync(found, rows.map(({ id, text }) => JSON.stringify({ id, findings: checkDraft(text, {}) })).join('\n'))
  const score = (...flags) => spawnSync(process.execPath, [join(corpora, 'score.mjs'), gold, found, ...flags], { encoding: 'utf8', maxBuffer: 1 << 28 })
  const { stdout, stderr } = score('--json')
  if (stdout === '') throw new Error(`${name} could not be scored: ${stderr}`)
  results.push(JSON.parse(stdout))
  if (missesAt >= 0) console.log(score('--misses', process.argv[missesAt + 1] ?? '20').stdout)
}
rmSync(folder, { recursive: true })

const columns = ['corpus', 'labels', 'warned %', 'named %', 'exact %', 'clean', 'false per 1,000']
const cell = (value) => (value === null || value === undefined ? '–' : String(value))
const table = [columns, columns.map(() => '---')]
for (const { corpus, all, clean, falsePerThousand } of results) table.push([corpus.replace('.jsonl', ''), all.labels, all.warned, all.named, all.exact, clean, falsePerThousand].map(cell))
const print = (lines) => {
  const widths = lines[0].map((_, at) => Math.max(...lines.map((line) => line[at].length)))
  for (const line of lines) console.log(`| ${line.map((text, at) => text.padEnd(widths[at])).join(' | ')} |`)
}
print(table)

const byName = new Map(results.map((result) => [result.corpus, result]))
const phones = join(corpora, 'phones-by-region.jsonl')
const rowsOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line)) : [])
/** Share of the phone rows of some written forms that are warned of, in %. */
const phonesOf = (forms) => {
  const wanted = rowsOf(phones).filter(({ form }) => forms.includes(form))
  const warned = wanted.filter(({ text, labels: [label] }) => checkDraft(text, {}).some(({ start, end }) => start < label.end && label.start < end))
  return wanted.length === 0 ? '–' : ((100 * warned.length) / wanted.length).toFixed(1)
}
const kindOf = (corpus, name) => cell(byName.get(corpus)?.kinds[name]?.warned)
const falseOf = (names) => {
  const wanted = results.filter(({ corpus }) => names.includes(corpus))
  const clean = wanted.reduce((sum, { clean: count }) => sum + count, 0)
  return clean === 0 ? '–' : (wanted.reduce((sum, result) => sum + result.falsePerThousand * result.clean, 0) / clean).toFixed(2)
}
console.log('\nDisguises, warned %:')
for (const [name, { labels, warned }] of Object.entries(byName.get('disguised.jsonl')?.classes ?? {})) console.log(`  ${name}: ${warned} of ${labels}`)

// What other libraries reach on the same corpora: measured once, see the README of the corpora.
const peers = [
  ['linkify-it 6.1', '95', '94', '–', '–', '1.1', '60'],
  ['linkifyjs 4.4', '94', '99', '–', '–', '2.4', '80'],
  ['libphonenumber-js, no region', '–', '–', '100', '0', '0', '0'],
  ['libphonenumber-js, 8 regions', '–', '–', '100', '60', '0.1', '20'],
  ['redact-pii', '98', '74', '61', '48', '0.4', '50'],
  ['recognizers-text', '97', '86', '93', '96', '15', '224'],
  ['openredaction', '78', '1', '50', '50', '755', '448'],
  ['Fiverr restricted-words list', '0', '0', '0', '0', '114', '64'],
]
const ours = ['Clear to Send', kindOf('presidio-research.jsonl', 'email'), kindOf('linkify-it.jsonl', 'link'), phonesOf(['intl', 'e164']), phonesOf(['national']),
  falseOf(['chat-multidogo.jsonl', 'chat-banking77.jsonl', 'chat-restaurant8k.jsonl']), falseOf(['lookalikes.jsonl'])]
console.log('\nBeside others (recall in %, false warnings per 1,000):')
print([['', 'plain mail', 'plain link', 'phone with +CC', 'national phone', 'clean chat', 'look-alikes'], ['---', '---', '---', '---', '---', '---', '---'], ours, ...peers])
