import { browser } from './browser.ts'
import { partFile, type PartName } from './part-names.ts'

/** Runs a part of the content script in a tab's top frame, beside the content script. `false`: it could not be. */
export async function runPart(tabId: number, part: PartName): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [partFile(part)], injectImmediately: true })
    return true
  } catch {
    return false
  }
}
