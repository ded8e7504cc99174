import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const root = new URL('..', import.meta.url)

/** `checkDraft` of this project, in plain Node. Installs the locked packages first when there are none, with npm's output on stderr. */
export async function loadCheckDraft() {
  if (!existsSync(new URL('node_modules/vite', root))) {
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
    if (status !== 0) {
      console.error('npm ci failed: the packages could not be installed')
      process.exit(1)
    }
  }
  const { loadTs } = await import('./load-ts.mjs')
  return (await loadTs('src/fiverr/check-draft.ts')).checkDraft
}
