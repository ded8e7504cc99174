import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const root = new URL('..', import.meta.url).pathname

/** Installs this project's packages when they are not there. What npm prints goes to stderr. */
export function setUpPackages() {
  const lock = `${root}node_modules/.package-lock.json`
  if (existsSync(lock) && existsSync(`${root}node_modules/vite/package.json`) && sameVersions(lock)) return
  console.error('Installing packages …')
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: root, stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error('npm could not install the packages; see its words above.')
}

/** Whether what is installed has every direct dependency in the version asked for. */
function sameVersions(lock) {
  const installed = JSON.parse(readFileSync(lock, 'utf8')).packages
  const { dependencies, devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
  return Object.entries({ ...dependencies, ...devDependencies }).every(([name, version]) => installed[`node_modules/${name}`]?.version === version)
}
