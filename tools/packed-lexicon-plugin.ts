import { join } from 'node:path'
import { runnerImport, type Plugin } from 'vite'

const lexicon = 'src/detectors/words/lexicon.ts'

/** Reads the word lists once, while the package is built, and not in every page where somebody types. */
export function packedLexicon(): Plugin {
  const load = async <Module>(path: string): Promise<Module> =>
    (await runnerImport<Module>(join(import.meta.dirname, `../src/${path}.ts`), { configFile: false, logLevel: 'error' })).module
  return {
    name: 'packed-lexicon',
    apply: 'build',
    async load(id) {
      if (!id.endsWith(lexicon)) return null
      const { readWords } = await load<typeof import('../src/core/lexicon.ts')>('core/lexicon')
      const { packWords } = await load<typeof import('../src/core/packed-lexicon.ts')>('core/packed-lexicon')
      const { classes } = await load<typeof import('../src/detectors/words/classes.ts')>('detectors/words/classes')
      const { entries } = await load<typeof import('../src/detectors/words/entries.ts')>('detectors/words/entries')
      const packed = packWords(readWords(entries(), classes.head))
      return `import { unpackLexicon } from '../../core/packed-lexicon.ts'\nexport const lexicon = unpackLexicon(${JSON.stringify(packed)})\n`
    },
  }
}
