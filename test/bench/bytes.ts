import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Bench } from './bench.ts'

const sorts: readonly (readonly [string, RegExp])[] = [
  ['content script, on every page of Fiverr', /^src\/content\//], ['parts loaded when needed', /^parts\//], ['worker', /^service-worker|index\.ts-/], ['pages', /\.(?:html|css)$|^assets\//], ['words', /^_locales\//], ['whole package', /^/],
]

/** What the extension weighs, gzipped file by file. */
export const bytes: Bench = {
  id: 'bytes',
  title: 'Kilobytes, plain and gzipped',
  columns: ['KB', 'KB gzipped'],
  run({ built }) {
    const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    return sorts.map(([name, path]) => {
      const wanted = files.filter((file) => path.test(relative(built, file)))
      const sum = (size: (content: Buffer) => number): number => wanted.reduce((all, file) => all + size(readFileSync(file)), 0) / 1024
      return { name, values: [sum((content) => content.length), sum((content) => gzipSync(content, { level: 9 }).length)] }
    })
  },
}
