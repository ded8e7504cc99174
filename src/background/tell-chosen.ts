import { onEnterChange, readEnter } from '../platform/enter-store.ts'
import { askTab } from '../platform/messages.ts'
import { onPointedChange, readPointed } from '../platform/pointed-store.ts'
import type { Chosen } from '../platform/protocol.ts'
import { onSettingsChange, readSettings } from '../platform/settings-store.ts'
import { allFiverrTabs } from '../platform/tabs.ts'

/** How long a tab may take to answer, in milliseconds. */
const answerWithin = 1500

/** What the seller chose, for a tab that asks. */
export async function readChosen(): Promise<Chosen> {
  const [{ settings }, pointed, enter] = await Promise.all([readSettings(), readPointed(), readEnter()])
  return { settings, pointed: pointed ?? null, enter: enter ?? null }
}

/** Tells every tab of Fiverr after each change of what the seller chose. */
export function tellChosen(): void {
  const tell = async (): Promise<void> => {
    const chosen = await readChosen()
    await Promise.all((await allFiverrTabs()).map(({ id }) => askTab(id, 'chosenChanged', chosen, answerWithin)))
  }
  onSettingsChange(() => void tell())
  onPointedChange(() => void tell())
  onEnterChange(() => void tell())
}
