import { join } from 'node:path'
import { runnerImport, type Plugin } from 'vite'

type Module<Path extends string> = Path extends 'core/lexicon' ? typeof import('../src/core/lexicon.ts')
  : Path extends 'core/packed-lexicon' ? typeof import('../src/core/packed-lexicon.ts')
  : Path extends 'detectors/words/classes' ? typeof import('../src/detectors/words/classes.ts')
  : typeof import('../src/detectors/words/entries.ts')

const lexicon = 'src/detectors/words/lexicon.ts'

/** Reads the word lists once, while the package is built, and not in every page where somebody types. */
export function packedLexicon(): Plugin {
  const load = async <Path extends string>(path: Path): Promise<Module<Path>> =>
    (await runnerImport<Module<Path>>(join(import.meta.dirname, `../src/${path}.ts`), { configFile: false, logLevel: 'error' })).module
  return {
    name: 'packed-lexicon',
    apply: 'build',
    async load(id) {
      if (!id.endsWith(lexicon)) return null
      const [{ readWords }, { packWords }, { classes }, { entries }] = await Promise.all(
        [load('core/lexicon'), load('core/packed-lexicon'), load('detectors/words/classes'), load('detectors/words/entries')] as const)
      const packed = packWords(readWords(entries(), classes.head))
      return `import { unpackLexicon } from '../../core/packed-lexicon.ts'\nexport const lexicon = unpackLexicon(${JSON.stringify(packed)})\n`
    },
  }
}
