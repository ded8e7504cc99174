// `node tools/build.mjs` builds for both browsers; names of browsers behind it choose.
import { buildFor } from './build-for.mjs'
import { setUpPackages } from './set-up.mjs'

const all = ['chrome', 'firefox']
const wanted = process.argv.length > 2 ? process.argv.slice(2) : all
const wrong = wanted.find((target) => !all.includes(target))
if (wrong !== undefined) {
  console.error(`"${wrong}" is no browser that is built for. Choose from: ${all.join(', ')}.`)
  process.exit(1)
}
setUpPackages()
for (const target of wanted) {
  await buildFor(target)
  console.log(`dist/${target} is built.`)
}
