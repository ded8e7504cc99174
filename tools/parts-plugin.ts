import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'
import { packedLexicon } from './packed-lexicon-plugin.ts'

const folder = 'src/content'
const suffix = '.part.ts'

/**
 * Builds every `src/content/<name>.part.ts` as one classic script, `parts/<name>.js`: the background runs it in a tab when the
 * page there first needs it. Nothing of it is web-accessible, so no page can ask for it.
 */
export function parts(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'parts',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    // One of our own pages runs a part: it stays a file of its own.
    resolveId: (id) => (id.startsWith('/parts/') ? { id, external: 'absolute' } : null),
    async generateBundle() {
      for (const file of readdirSync(join(config.root, folder)).filter((one) => one.endsWith(suffix))) {
        const name = basename(file, suffix)
        this.emitFile({ type: 'asset', fileName: `parts/${name}.js`, source: await bundled(config, join(config.root, folder, file)) })
      }
    },
  }
}

async function bundled({ root, build: { minify, target } }: ResolvedConfig, entry: string): Promise<string> {
  const result = await build({
    root, configFile: false, logLevel: 'warn', publicDir: false, plugins: [packedLexicon()], define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify, target, reportCompressedSize: false, lib: { entry, formats: ['iife'], name: 'part' } },
  })
  const [first] = Array.isArray(result) ? result : [result]
  if (!first || !('output' in first)) throw new Error(`${entry} was not built`)
  return first.output[0].code
}
