import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { expect, test } from 'vitest'
import project from '../../package.json' with { type: 'json' }
import { sourceFiles } from '../../tools/source-files.mjs'

const root = resolve(import.meta.dirname, '../..')
const files = sourceFiles(root).filter((file) => existsSync(resolve(root, file)))
const documents = files.filter((file) => file.endsWith('.md'))
const code = files.filter((file) => /\.(?:tsx?|mjs)$/.test(file))
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8')

/** What a text names as a path of this project, in backticks or as a link. Names with a place to fill, such as `<id>`, and what is built are left out. */
const pathsIn = (text: string): string[] => [...text.matchAll(/`([^`\s]+)`|\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? match[2] ?? '')
  .filter((path) => /^(?:src|test|tools|docs|public)\/[\w.*/-]+$/.test(path) || /^[\w-]+(?:\/[\w-]+)*\/[\w.-]+\.(?:tsx?|mjs|md|txt|json|html)$/.test(path))
  .filter((path) => !path.startsWith('dist/'))

/** Whether a path, from the root, from `src` or from the text's own folder, is there. A star stands for any part of a name. */
function isThere(path: string, from: string): boolean {
  return [path, `src/${path}`, `${dirname(from)}/${path}`].some((one) => {
    if (!one.includes('*')) return existsSync(resolve(root, one))
    const name = new RegExp(`^${one.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`)
    return files.some((file) => name.test(file))
  })
}

test.each(documents)('every path that %s names is there', (file) => {
  expect(pathsIn(read(file)).filter((path) => !isThere(path, file))).toEqual([])
})

test('every path that a comment names is there', () => {
  const comments = (text: string): string => [...text.matchAll(/\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gm)].join('\n')
  expect(code.flatMap((file) => pathsIn(comments(read(file))).filter((path) => !isThere(path, file)).map((path) => `${file}: ${path}`))).toEqual([])
})

test.each(documents)('every command that %s names is one of this project', (file) => {
  const commands = [...read(file).matchAll(/npm run (?:-s )?([\w-]+)/g)].map((match) => match[1] ?? '')
  expect(commands.filter((command) => !(command in project.scripts))).toEqual([])
})

test.each(['src/fiverr', 'src/marks'])('the README of %s names each of its files but the readers, and no other', (folder) => {
  const own = files.filter((file) => dirname(file) === folder && !file.endsWith('.md')).map((file) => basename(file))
  const named = [...read(`${folder}/README.md`).matchAll(/`([\w-]+\.(?:ts|css))`/g)].map((match) => match[1] ?? '')
  expect(named.filter((name) => !own.includes(name))).toEqual([])
  expect(own.filter((name) => !named.includes(name) && !name.startsWith('read-'))).toEqual([])
})
