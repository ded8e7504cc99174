import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesBelow, sourceFiles } from '../../tools/source-files.mjs'
import { zip } from '../../tools/zip.mjs'

const root = resolve(import.meta.dirname, '../..')
/** Within the project, where the build finds the installed packages; the source itself has none. */
const elsewhere = join(root, '.cache', 'from-source', 'clear-to-send')
const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const packed = (folder: string, target: string): Uint8Array => zip(join(folder, 'dist', target), filesBelow(join(folder, 'dist', target)))

describe('the packages', () => {
  const forget = (): void => rmSync(elsewhere, { recursive: true, force: true })
  beforeAll(forget)
  afterAll(forget)

  test('the source zip builds the same bytes in another folder at another time', () => {
    const source = zip(root, sourceFiles(root))
    for (const [file, bytes] of Object.entries(unzipSync(source))) {
      mkdirSync(dirname(join(elsewhere, file)), { recursive: true })
      writeFileSync(join(elsewhere, file), bytes)
    }
    // A test run's own environment would be read by the build.
    const { PATH, HOME } = process.env
    const build = "const { buildFor } = await import('./tools/build-for.mjs'); for (const target of ['chrome', 'firefox']) await buildFor(target)"
    execFileSync(process.execPath, ['--input-type=module', '--eval', build], { cwd: elsewhere, stdio: 'pipe', env: { PATH, HOME } })
    for (const target of ['chrome', 'firefox']) {
      const hint = `${target}: is dist built from this source? npm run build`
      expect(Object.keys(unzipSync(packed(elsewhere, target))), hint).toEqual(Object.keys(unzipSync(packed(root, target))))
      expect(sumOf(packed(elsewhere, target)), hint).toBe(sumOf(packed(root, target)))
    }
  })

  test('a zip says nothing of when it was made, and follows one order', () => {
    const files = ['package.json', 'manifest.json']
    expect(sumOf(zip(root, files))).toBe(sumOf(zip(root, files.toReversed())))
    expect(Object.keys(unzipSync(zip(root, files)))).toEqual(['manifest.json', 'package.json'])
  })

  test('the source zip holds what a build needs and nothing that is made', () => {
    const files = sourceFiles(root)
    expect(files).toEqual(expect.arrayContaining(['package.json', 'package-lock.json', 'manifest.json', 'vite.config.ts', 'README.md', 'LICENSE', 'src/background/index.ts']))
    expect(files.filter((file) => /^(?:dist|node_modules|packages)\//.test(file))).toEqual([])
  })
})
