import { partWorld } from './part-names.ts'

/**
 * Runs the part that finds contact details in one of our own pages, so that the package holds it once, and gives what the part
 * gives to a content script. Rejects where its file can't be read.
 */
export async function loadEngineHere(): Promise<object> {
  await import('/parts/engine.js')
  const here = partWorld.clearToSendParts?.engine
  if (!here) throw new Error('The engine is not here')
  return here
}
