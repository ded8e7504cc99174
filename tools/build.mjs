import { setUpPackages } from './set-up.mjs'

setUpPackages()
const { build } = await import('vite')
for (const target of ['chrome', 'firefox']) {
  process.env.TARGET = target
  await build({ configFile: new URL('../vite.config.ts', import.meta.url).pathname, logLevel: 'warn' })
}
