import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, relative, resolve } from 'node:path'
import { build, type Plugin } from 'vite'
import { dist } from './drive.ts'
import type { BrowserName } from './driver.ts'

const root = resolve(import.meta.dirname, '../..')

/** The build of a browser in which each function of one module throws at each call. */
export interface ThrowingBuild {
  /** Holds the builds as `dist` does. */
  readonly folder: string
  /** The modules that run in a page, as paths from the project's root. */
  readonly modules: readonly string[]
  remove(): void
}

/** The attribute of the page's root that names the module which is to throw. */
export const throwIn = 'data-throw-in'

/** Builds what runs in a page once more, so that it throws where the page says. Everything else is the build that is shipped. */
export async function makeThrowingBuild(name: BrowserName): Promise<ThrowingBuild> {
  const folder = mkdtempSync(join(tmpdir(), 'clear-to-send-throws-'))
  const target = join(folder, name === 'chromium' ? 'chrome' : 'firefox')
  cpSync(dist(name), target, { recursive: true })
  const modules = new Set<string>()
  const content = join(root, 'src/content')
  for (const file of readdirSync(content)) {
    const built = file.endsWith('.iife.ts') ? `src/content/${basename(file, '.ts')}.js` : file.endsWith('.part.ts') ? `parts/${basename(file, '.part.ts')}.js` : undefined
    if (built) writeFileSync(join(target, built), await bundled(join(content, file), modules))
  }
  return { folder, modules: [...modules].toSorted(), remove: () => rmSync(folder, { recursive: true, force: true }) }
}

async function bundled(entry: string, modules: Set<string>): Promise<string> {
  const result = await build({
    root, configFile: false, logLevel: 'error', publicDir: false, define: { 'process.env.NODE_ENV': '"production"' }, plugins: [throwing(modules)],
    build: { write: false, minify: false, target: 'es2023', lib: { entry, formats: ['iife'], name: 'part' } },
  })
  const [first] = Array.isArray(result) ? result : [result]
  if (!first || !('output' in first)) throw new Error(`${entry} was not built`)
  return first.output[0].code
}

interface Node { readonly type: string; readonly start: number; readonly end: number; readonly [key: string]: unknown }

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && 'start' in value

/** Makes every function that a module declares at its top level look first whether it is to throw. */
function throwing(modules: Set<string>): Plugin {
  return {
    name: 'throwing',
    enforce: 'post',
    transform(code, id) {
      const path = relative(root, id.split('?', 1)[0] ?? '')
      if (!path.startsWith('src/') || !/\.tsx?$/.test(path)) return undefined
      const check = `if (document.documentElement?.getAttribute(${JSON.stringify(throwIn)}) === ${JSON.stringify(path)}) throw new Error("thrown in ${path}");`
      const bodies: Node[] = []
      const visit = (node: Node): void => {
        const { body } = node
        if (/Function/.test(node.type) && isNode(body)) {
          bodies.push(body)
          return
        }
        for (const child of Object.values(node)) for (const one of Array.isArray(child) ? child : [child]) if (isNode(one)) visit(one)
      }
      visit(this.parse(code) as unknown as Node)
      if (bodies.length === 0) return undefined
      modules.add(path)
      let changed = code
      for (const body of bodies.toSorted((one, other) => other.start - one.start)) {
        changed = body.type === 'BlockStatement'
          ? `${changed.slice(0, body.start + 1)}${check}${changed.slice(body.start + 1)}`
          : `${changed.slice(0, body.start)}(() => {${check} return (${changed.slice(body.start, body.end)})})()${changed.slice(body.end)}`
      }
      return { code: changed, map: null }
    },
  }
}
