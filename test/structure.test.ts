import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'
import messages from '../public/_locales/en/messages.json' with { type: 'json' }
import { causes } from '../src/causes/index.ts'
import { causeIds } from '../src/core/cause-id.ts'
import { detectors } from '../src/detectors/index.ts'

const root = resolve(import.meta.dirname, '..')
/** The files below a folder, as paths from the project's root. */
const below = (folder: string): string[] => readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile()).map((entry) => relative(root, join(entry.parentPath, entry.name)))
const files = below('src').filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const folderOf = (file: string): string => relative('src', file).split('/')[0] ?? ''
const imports = (file: string): string[] => [...read(file).matchAll(/^(?:import|export)[^'"]*?from '([^']+)'|^import '([^']+)'/gm)].map((match) => match[1] ?? match[2] ?? '')

/** From left to right; a file imports from its own folder or from the left. Folders on one level do not know each other. */
const levels: readonly (readonly string[])[] = [
  ['core'], ['causes', 'detectors', 'coach'], ['fiverr', 'platform'], ['probes', 'repairs'], ['ui', 'marks'], ['background', 'content', 'popup', 'welcome', 'options', 'history', 'replies', 'report'],
]
const levelOf = (folder: string): number => levels.findIndex((level) => level.includes(folder))

test.each(files)('%s imports from its own folder or from the left', (file) => {
  const folder = folderOf(file)
  expect(levelOf(folder)).toBeGreaterThanOrEqual(0)
  for (const path of imports(file).filter((one) => one.startsWith('.'))) {
    const target = relative(join(root, 'src'), resolve(root, dirname(file), path))
    if (target.startsWith('..')) continue
    const other = target.split('/')[0] ?? ''
    const allowed = other === folder || levelOf(other) < levelOf(folder) || (other === 'ui' && target.endsWith('.css?inline'))
    expect(allowed, `${file} imports ${target}`).toBe(true)
  }
})

test('only the platform imports the browser interface', () => {
  const importers = files.filter((file) => imports(file).includes('webextension-polyfill'))
  expect(importers).toEqual(['src/platform/browser.ts'])
  for (const file of files.filter((one) => folderOf(one) !== 'platform')) expect(read(file), file).not.toMatch(/\b(?:chrome|browser)\.(?:runtime|tabs|storage|cookies|webRequest|scripting|permissions|action|i18n)\b/)
})

test('no selector or wording of Fiverr stands outside src/fiverr', () => {
  for (const file of files.filter((one) => folderOf(one) !== 'fiverr')) {
    expect(read(file), file).not.toMatch(/data-testid|send-message-text-area|message-box-text-area|\.message-flow|\.conversation-|Trust and Safety|unspam/)
  }
})

test('nothing in src writes markup, evaluates text, logs or polls', () => {
  for (const file of files) expect(read(file), file).not.toMatch(/\.innerHTML|outerHTML|insertAdjacentHTML|\beval\(|new Function|document\.write|setInterval|console\./)
})

test('every cause has its file, its place in the list and its words', () => {
  const folder = below('src/causes').map((file) => basename(file, '.ts')).filter((name) => name !== 'index')
  expect(folder.toSorted()).toEqual([...causeIds].toSorted())
  expect(causes.map(({ id }) => id)).toEqual([...causeIds])
  for (const { id, steps, buyerSees } of causes) {
    const key = id.replaceAll('-', '_')
    const wanted = [`${key}_title`, ...Array.from({ length: steps }, (_, index) => `${key}_step_${index + 1}`), ...(buyerSees ? [`${key}_buyer_sees`] : [])]
    for (const word of wanted) expect(messages, id).toHaveProperty(word)
    expect(messages, id).not.toHaveProperty(`${key}_step_${steps + 1}`)
    const title = (messages as Record<string, { message: string }>)[`${key}_title`]?.message ?? ''
    expect(title.length, title).toBeLessThan(50)
    expect(steps, id).toBeLessThanOrEqual(5)
  }
})

/** The files that hold a detector. */
const withDetector = files.filter((file) => dirname(file) === 'src/detectors' && /^export const \w+: Detector =/m.test(read(file)))

test('every detector has its place in the list', () => {
  const list = read('src/detectors/index.ts')
  expect(withDetector.filter((file) => !list.includes(`from './${basename(file)}'`))).toEqual([])
  expect(detectors).toHaveLength(withDetector.length)
})

test('every cause, every detector and every reader of pages has its test', () => {
  const readers = files.filter((file) => file.startsWith('src/fiverr/read-'))
  const ids = causeIds.map((id) => `src/causes/${id}.ts`)
  const tests = [...ids, ...readers, ...withDetector].map((file) => file.replace(/^src/, 'test').replace(/ts$/, 'test.ts'))
  expect(tests.filter((file) => !existsSync(join(root, file)))).toEqual([])
})
