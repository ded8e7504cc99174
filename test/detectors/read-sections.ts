import { readFileSync } from 'node:fs'

/** The lines of a file in `test/cases` by the "# name" above them. "\n" in a line stands for the end of a line. */
export function readSections(name: 'asks' | 'pieces'): ReadonlyMap<string, readonly string[]> {
  const file = new URL(`../cases/${name}.txt`, import.meta.url)
  return new Map(readFileSync(file, 'utf8').split(/^# /m).slice(1).map((section) => {
    const [title = '', ...lines] = section.split('\n')
    return [title, lines.filter((line) => line !== '').map((line) => line.replaceAll('\\n', '\n'))]
  }))
}
