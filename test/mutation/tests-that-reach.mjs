import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const imported = /(?:from|import)\s*\(?\s*'(\.[^']+\.(?:ts|json))'/g

/**
 * Of test files those that come to a source file by their imports. All are paths from the project's root.
 * @param {readonly string[]} tests
 * @param {string} source
 */
export function testsThatReach(tests, source) {
  const importsOf = new Map()
  const imports = (file) => {
    if (!importsOf.has(file)) importsOf.set(file, file.endsWith('.ts') ? [...readFileSync(file, 'utf8').matchAll(imported)].map(([, path]) => join(dirname(file), path)) : [])
    return importsOf.get(file)
  }
  return tests.filter((test) => {
    const seen = new Set()
    const queue = [test]
    for (let file = queue.pop(); file; file = queue.pop()) {
      if (file === source) return true
      if (seen.has(file)) continue
      seen.add(file)
      queue.push(...imports(file))
    }
    return false
  })
}
