import { browser } from './browser.ts'
import { partFile, type PartName } from './part-names.ts'

/** Where parts leave what they give: out of sight of the page in a tab, in the page itself among our own. */
export const partsHere = globalThis as { clearToSendParts?: { [name in PartName]?: object } }

/** Runs a part in one of our own pages, so that the package holds it once. Rejects where its file can't be read. */
export async function loadPartHere(part: PartName): Promise<object> {
  await import(/* @vite-ignore */ browser.runtime.getURL(partFile(part)))
  const here = partsHere.clearToSendParts?.[part]
  if (!here) throw new Error(`${part} is not here`)
  return here
}
