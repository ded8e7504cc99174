import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { partFile, partNames } from '../../src/platform/part-names.ts'

/** Kilobytes, as stores and browsers count them. */
const kilobyte = 1024
const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'budgets-'))
const gzipped = (file: string): number => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length
const files = (): string[] => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))

describe('the built extension', () => {
  beforeAll(() => {
    const { VITEST: _testing, ...env } = process.env
    execFileSync(join(root, 'node_modules/.bin/vite'), ['build', '--outDir', folder, '--logLevel', 'error'], { cwd: root, env: { ...env, TARGET: 'chrome' }, stdio: 'ignore' })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('brings at most 25 KB gzipped to every page of Fiverr', () => {
    expect(gzipped('src/content/content.iife.js')).toBeLessThanOrEqual(25 * kilobyte)
  })

  test('brings at most 22 KB gzipped more to a page with a text box', () => {
    expect(gzipped(partFile('marks'))).toBeLessThanOrEqual(22 * kilobyte)
  })

  test('weighs at most 600 KB packed', () => {
    expect(files().reduce((sum, file) => sum + gzipped(file), 0)).toBeLessThanOrEqual(600 * kilobyte)
  })

  test('holds every part as a script that no page can ask for', () => {
    expect(files()).toEqual(expect.arrayContaining(partNames.map(partFile)))
    const manifest = readFileSync(join(folder, 'manifest.json'), 'utf8')
    expect(manifest).not.toContain('web_accessible_resources')
    for (const part of partNames) expect(readFileSync(join(folder, partFile(part)), 'utf8').startsWith('(function(){'), part).toBe(true)
  })
})
