import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** What is made or fetched and never belongs to the source. */
const made = new Set(['node_modules', 'dist', 'packages', 'coverage', '.cache', '.git', 'reports', '.stryker-tmp'])

/**
 * Every file below a folder, as paths from it with forward slashes.
 * @param {string} folder
 * @returns {string[]}
 */
export function filesBelow(folder, skip = new Set()) {
  const walk = (place) => readdirSync(place).filter((name) => !skip.has(name)).flatMap((name) => {
    const path = join(place, name)
    return statSync(path).isDirectory() ? walk(path) : [relative(folder, path).split(sep).join('/')]
  })
  return walk(folder)
}

/**
 * The project's own files: what version control knows of, or all that is not made, where there is none.
 * @param {string} root
 * @returns {string[]}
 */
export function sourceFiles(root) {
  try {
    return execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\0').filter((file) => file !== '')
  } catch {
    return filesBelow(root, made)
  }
}
