import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { atWords } from '../../src/detectors/words/address-words.ts'
import { filesBelow } from '../../tools/source-files.mjs'

const dist = (target: string): string => resolve(import.meta.dirname, '../../dist', target)
/** Names of formats that look like addresses; nothing is fetched from them. */
const namespaces = new Set(['http://www.w3.org/2000/svg', 'http://www.w3.org/1999/xhtml', 'http://www.w3.org/1998/Math/MathML'])
const fiverr = /^https:\/\/(?:[\w-]+\.)*fiverr\.com(?![\w.-])/

/** What a script loads with it: itself and all that it imports. */
function closure(folder: string, start: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(start)) return seen
  seen.add(start)
  const text = readFileSync(join(folder, start), 'utf8')
  for (const [, path = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*\(?["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g)) closure(folder, relative(folder, resolve(folder, dirname(start), path)), seen)
  return seen
}

describe.each(['chrome', 'firefox'])('what is shipped for %s', (target) => {
  const folder = dist(target)
  const files = filesBelow(folder)
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8')
  const texts = files.filter((file) => /\.(?:js|css|html|json|svg)$/.test(file))
  const scripts = files.filter((file) => file.endsWith('.js'))
  const manifest = JSON.parse(text('manifest.json')) as Record<string, unknown> & { readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] } }
  const background = manifest.background.service_worker ?? manifest.background.scripts?.[0] ?? ''
  const pages = files.filter((file) => file.endsWith('.html'))

  test('names no address but Fiverr’s', () => {
    const others = texts.flatMap((file) => [...text(file).matchAll(/\b(?:https?|wss?|ftp):\/\/[\w.:-]+[^\s"'`<>)\\;*]*/g)].map(([address]) => `${file}: ${address}`))
      .filter((line) => !namespaces.has(line.slice(line.indexOf(': ') + 2)) && !fiverr.test(line.slice(line.indexOf(': ') + 2)))
    expect(others).toEqual([])
  })

  test('evaluates no text and loads no code but its own', () => {
    for (const file of scripts) {
      expect(text(file), file).not.toMatch(/\beval\(|new Function\(|\bFunction\(["'`]|document\.write|importScripts\(|setTimeout\(["'`]|\.insertAdjacentHTML|\.outerHTML\s*=|createContextualFragment/)
      expect(text(file), file).not.toMatch(/\bimport\(["'`](?!\.|\/parts\/)/)
    }
    for (const file of pages) {
      for (const [, source = ''] of text(file).matchAll(/<(?:script|link)[^>]*?(?:src|href)="([^"]*)"/g)) expect(files, file).toContain(relative(folder, resolve(folder, source.startsWith('/') ? `.${source}` : join(dirname(file), source))))
      expect(text(file), file).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=|javascript:|\sstyle="/)
    }
  })

  test('writes markup nowhere', () => {
    for (const file of scripts) expect(text(file), file).not.toMatch(/\.innerHTML\s*=(?!=)/)
  })

  test('holds no trace of a development server, no source map, no test', () => {
    for (const file of files) expect(file).not.toMatch(/\.map$|\.test\.|\.d\.ts$|\.DS_Store|^\./)
    for (const file of texts) expect(text(file), file).not.toMatch(/localhost:\d|127\.0\.0\.1:\d|@vite\/client|__vite_|import\.meta\.hot|sourceMappingURL|\/node_modules\//)
  })

  test('asks for Fiverr’s hosts alone, and shows the page none of its files', () => {
    expect(manifest.host_permissions).toEqual(['https://*.fiverr.com/*'])
    expect(JSON.stringify(manifest)).not.toContain('<all_urls>')
    for (const key of ['web_accessible_resources', 'externally_connectable', 'optional_host_permissions', 'optional_permissions', 'key', 'update_url']) expect(manifest).not.toHaveProperty(key)
  })

  test('holds words as read already, not the lists, which a page would take long to read', () => {
    const lists = texts.filter((file) => atWords.split('\n').some((line) => line.length > 20 && text(file).includes(line)))
    expect(lists).toEqual([])
  })

  test('the background has no page code, the pages and tabs none of the background’s', () => {
    const ofBackground = [...closure(folder, background)]
    expect(ofBackground.length).toBeGreaterThan(1)
    for (const file of ofBackground) expect(text(file), file).not.toMatch(/attachShadow|querySelector|createElement|jsxRuntime/)
    const ofPages = pages.flatMap((page) => [...text(page).matchAll(/src="\/?([^"]+\.js)"/g)].flatMap(([, file = '']) => [...closure(folder, file)]))
    const ofTabs = files.filter((file) => file.endsWith('.iife.js'))
    expect(ofTabs.length).toBeGreaterThan(0)
    for (const file of new Set([...ofPages, ...ofTabs])) expect(text(file), file).not.toMatch(/\.webRequest\.on|\.cookies\.(?:get|remove)/)
  })
})
