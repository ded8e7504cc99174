import { takeChosenWords } from '../platform/chosen-words.ts'
import { onMenu, putMenu } from '../platform/menus.ts'
import { askTab } from '../platform/messages.ts'
import { onSettingsChange } from '../platform/settings-store.ts'
import { words } from '../platform/words.ts'

/** How long a tab may take to answer, in milliseconds. */
const answerWithin = 6000

/** The menu's entries in the seller's language. */
export async function putOwnMenu(): Promise<void> {
  await takeChosenWords()
  await putMenu([
    { id: 'check-selection', title: words('menu_check_selection'), over: 'selection' },
    { id: 'next-finding', title: words('command_next_finding'), over: 'editable' },
  ])
}

/** Answers the menu. The tab looks at its own selection: the text does not leave it. */
export function answerMenu(): void {
  onMenu((id, tabId) => {
    if (id === 'check-selection') void askTab(tabId, 'checkSelection', {}, answerWithin)
    if (id === 'next-finding') void askTab(tabId, 'goToFinding', { direction: 'next' }, answerWithin)
  })
  let language: string | undefined
  onSettingsChange(({ settings }) => {
    if (settings.language !== language) void putOwnMenu()
    language = settings.language
  })
}
