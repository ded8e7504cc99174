// The long form of the fuzz tests: a million drafts and a hundred thousand pages. `npm run fuzz -- 5000 200` asks for other counts, SEED repeats a run.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { setUpPackages } from './set-up.mjs'

setUpPackages()
const root = fileURLToPath(new URL('..', import.meta.url))
const [drafts = '1000000', pages = '100000'] = process.argv.slice(2)
const SEED = process.env.SEED ?? String(Math.floor(Date.now() / 1000))
console.log(`${drafts} drafts, ${pages} pages, SEED=${SEED}`)
const { status } = spawnSync(`${root}node_modules/.bin/vitest`, ['run', '--project', 'unit', 'test/fuzz'], { cwd: root, stdio: 'inherit', env: { ...process.env, FUZZ_DRAFTS: drafts, FUZZ_PAGES: pages, SEED } })
process.exitCode = status ?? 1
