// Store-ready zips of both builds and of the source for Firefox's reviewers, the same bytes each time.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildFor } from './build-for.mjs'
import { setUpPackages } from './set-up.mjs'

setUpPackages()
const { filesBelow, sourceFiles } = await import('./source-files.mjs')
const { zip } = await import('./zip.mjs')
const root = fileURLToPath(new URL('..', import.meta.url))
const { name, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
const folder = `${root}packages`
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
const sums = []

function keep(what, bytes) {
  const file = `${name}-${version}-${what}.zip`
  writeFileSync(`${folder}/${file}`, bytes)
  const sum = createHash('sha256').update(bytes).digest('hex')
  sums.push(`${sum}  ${file}`)
  console.log(`${sum}  packages/${file}  ${bytes.length} bytes`)
}

for (const target of ['chrome', 'firefox']) {
  await buildFor(target)
  keep(target, zip(`${root}dist/${target}`, filesBelow(`${root}dist/${target}`)))
}
keep('source', zip(root, sourceFiles(root)))
writeFileSync(`${folder}/SHA256SUMS`, `${sums.join('\n')}\n`)
