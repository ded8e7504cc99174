import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import { defineConfig } from 'vitest/config'
import manifest from './manifest.json' with { type: 'json' }
import { fullPages } from './src/ui/full-pages.ts'
import { LongestFirst } from './tools/longest-first.ts'
import { packedLexicon } from './tools/packed-lexicon-plugin.ts'
import { parts } from './tools/parts-plugin.ts'
import { manifestFor } from './tools/manifest-for.ts'
import { plainText } from './tools/plain-text-plugin.ts'

/** Which browser's build this is. Each keeps its own of the manifest's two background keys. */
const target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome'
const testing = process.env.VITEST !== undefined

/** Three files at once, each with its own browser: while one waits for its browser two others keep two cores busy; a fourth gains nothing. */
const maxWorkers = 3
const patient = { testTimeout: 120_000, hookTimeout: 120_000 }
const alone = ['test/content/cost.browser.test.ts']

export default defineConfig({
  plugins: testing ? [] : [crx({ manifest: manifestFor(manifest, target) as ManifestV3Export, browser: target }), packedLexicon(), parts(), plainText()],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: `dist/${target}`, emptyOutDir: true, minify: true, modulePreload: false, target: 'es2023', reportCompressedSize: false,
    rolldownOptions: { checks: { bundlerTimings: false }, input: ['src/popup/panel.html', ...fullPages.map((page) => `src/${page}/index.html`)] },
  },
  server: { cors: { origin: [/chrome-extension:\/\//] } },
  test: {
    maxWorkers,
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/**/*.browser.test.ts', 'test/e2e/**'], ...patient } },
      { extends: true, test: { name: 'browser', include: ['test/**/*.browser.test.ts', 'test/e2e/**/*.test.ts'], exclude: alone, ...patient } },
      // What these measure would be disturbed by another browser beside them.
      { extends: true, test: { name: 'alone', include: alone, ...patient } },
    ],
  },
})
