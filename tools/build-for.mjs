import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Builds the extension for one browser into its folder of `dist`.
 * @param {'chrome' | 'firefox'} target
 */
export async function buildFor(target) {
  process.env.TARGET = target
  const { build } = await import('vite')
  await build({ root, configFile: `${root}vite.config.ts`, logLevel: 'warn' })
}
