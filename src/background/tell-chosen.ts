import { askTab } from '../platform/messages.ts'
import { onLocalChange, readLocal, writeLocal } from '../platform/local-store.ts'
import { onPointedChange, readPointed } from '../platform/pointed-store.ts'
import type { Ask, Chosen } from '../platform/protocol.ts'
import { onSettingsChange, readSettings } from '../platform/settings-store.ts'
import { allFiverrTabs } from '../platform/tabs.ts'

/** How long a tab may take to answer, in milliseconds. */
const answerWithin = 1500
const enterKey = 'enter'

/** What the seller chose, for a tab that asks. */
export async function readChosen(): Promise<Chosen> {
  const [{ settings }, pointed, enter] = await Promise.all([readSettings(), readPointed(), readLocal(enterKey)])
  return { settings, pointed: pointed ?? null, enter: enter ?? null }
}

/** Keeps what Enter was seen to do. `false`: storage refused. */
export const keepEnter = (kept: Ask<'keepEnter'>): Promise<boolean> => writeLocal(enterKey, kept)

/** Tells every tab of Fiverr after each change of what the seller chose. */
export function tellChosen(): void {
  const tell = async (): Promise<void> => {
    const chosen = await readChosen()
    await Promise.all((await allFiverrTabs()).map(({ id }) => askTab(id, 'chosenChanged', chosen, answerWithin)))
  }
  onSettingsChange(() => void tell())
  onPointedChange(() => void tell())
  onLocalChange(enterKey, () => void tell())
}
