import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BrowserName } from './driver.ts'

/** Where a browser looks for what an administrator of a Linux machine has set. */
const places: Readonly<Record<BrowserName, string>> = {
  chromium: '/etc/chromium/policies/managed/clear-to-send-test.json',
  firefox: '/etc/firefox/policies/policies.json',
}

const content: Readonly<Record<BrowserName, (id: string, values: object) => object>> = {
  chromium: (id, values) => ({ '3rdparty': { extensions: { [id]: values } } }),
  firefox: (id, values) => ({ policies: { '3rdparty': { Extensions: { [id]: values } } } }),
}

/** Presets of an extension's as a browser reads them from this machine. */
export interface Presets {
  set(values: object): void
  /** Leaves the machine as it was found. */
  remove(): void
}

/** A way to preset an extension in a browser; `undefined` where this machine does not allow it, or somebody else's presets are there. */
export function presetsOf(name: BrowserName): ((id: string) => Presets) | undefined {
  const file = places[name]
  if (existsSync(file)) return undefined
  const made = missingFolders(dirname(file))
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, '{}')
  } catch {
    return undefined
  }
  const remove = (): void => rmSync(made[0] ?? file, { recursive: true, force: true })
  remove()
  return (id) => ({
    set: (values) => {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, JSON.stringify(content[name](id, values)))
    },
    remove,
  })
}

/** Those of a folder and its parents that are not there, the outermost first. */
function missingFolders(folder: string): readonly string[] {
  return existsSync(folder) ? [] : [...missingFolders(join(folder, '..')), folder]
}
