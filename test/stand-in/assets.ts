import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Live } from './live.ts'
import { type Reply, text } from './reply.ts'
import { className } from './web/class-names.js'

const read = (file: string): string => readFileSync(new URL(`web/${basename(file)}`, import.meta.url), 'utf8')

/** The style sheet with this build's class names. */
function styles(file: string, live: Live): string {
  const build = { build: live.build, layout: live.world.page.layout }
  return read(file).replace(/\.(-?[a-z][a-z_-]+[a-z0-9_-]*)/gi, (_, name: string) => `.${className(name, build)}`)
}

/** `/assets/<build>/<file>` and the worker, which must stand at the root. */
export function asset(path: string, live: Live): Reply | 'never' {
  const file = basename(path.split('?')[0] ?? '')
  if (file === 'never.png') return 'never'
  if (!/^[a-z0-9-]+\.(js|css)$/.test(file)) return text('Not found', 'text/plain', 404)
  if (file === 'worker.js' && path.includes('outdated')) live.set({ composer: { transport: 'as-registered' } })
  try {
    if (file.endsWith('.css')) return text(styles(file, live), 'text/css')
    const script = text(read(file), 'text/javascript')
    // Scripts never change under one build's name; a worker is asked for anew by every browser.
    return file === 'worker.js' ? script : { ...script, headers: { ...script.headers, 'cache-control': 'max-age=3600' } }
  } catch {
    return text('Not found', 'text/plain', 404)
  }
}
