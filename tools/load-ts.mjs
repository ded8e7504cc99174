import { runnerImport } from 'vite'

/**
 * Imports a TypeScript module of this project into plain Node.
 * @param {string} path relative to the project's root
 */
export async function loadTs(path) {
  const { module } = await runnerImport(new URL(`../${path}`, import.meta.url).pathname, { configFile: false, logLevel: 'error' })
  return module
}
