import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'

/** The oldest time a zip can hold: a package says nothing of when and where it was made. */
const mtime = '1980-01-01T00:00:00'

/**
 * The bytes of a zip of files below a folder, the same whenever and wherever it is made.
 * @param {string} folder
 * @param {readonly string[]} files paths from the folder, with forward slashes
 */
export function zip(folder, files) {
  const sorted = [...files].sort((one, other) => (one < other ? -1 : 1))
  return zipSync(Object.fromEntries(sorted.map((file) => [file, [readFileSync(join(folder, file)), { mtime: new Date(mtime), os: 3, attrs: 0o644 << 16 }]])), { level: 9 })
}
