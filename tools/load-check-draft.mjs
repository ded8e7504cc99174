import { setUpPackages } from './set-up.mjs'

/** `checkDraft` of this project, in plain Node. Installs the locked packages first where they are missing. */
export async function loadCheckDraft() {
  try {
    setUpPackages()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
  const { loadTs } = await import('./load-ts.mjs')
  return (await loadTs('src/fiverr/check-draft.ts')).checkDraft
}
