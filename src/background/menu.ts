import { takeChosenWords } from '../platform/chosen-words.ts'
import { onMenu, putMenu } from '../platform/menus.ts'
import { askTab } from '../platform/messages.ts'
import { onSettingsChange } from '../platform/settings-store.ts'
import { words } from '../platform/words.ts'
import { onRepliesChange, readReplies } from '../probes/replies.ts'
import { insertIn } from './saved-replies.ts'

/** How long a tab may take to answer, in milliseconds. */
const answerWithin = 6000
/** How many replies the menu shows, and how their entries begin. */
const mostReplies = 15
const replyEntry = 'reply:'

/** The menu's entries in the seller's language. */
export async function putOwnMenu(): Promise<void> {
  await takeChosenWords()
  const replies = await readReplies()
  await putMenu([
    { id: 'check-selection', title: words('menu_check_selection'), over: 'selection' },
    { id: 'next-finding', title: words('command_next_finding'), over: 'editable' },
    { id: 'replies', title: words('replies_insert'), over: 'editable' },
    ...replies.slice(0, mostReplies).map(({ id, title }) => ({ id: `${replyEntry}${id}`, title, over: 'editable' as const, parent: 'replies' })),
  ])
}

/** Answers the menu. The tab looks at its own selection: the text does not leave it. */
export function answerMenu(): void {
  onMenu((id, tabId) => {
    if (id === 'check-selection') void askTab(tabId, 'checkSelection', {}, answerWithin)
    if (id.startsWith(replyEntry)) void insertIn(tabId, id.slice(replyEntry.length))
    if (id === 'next-finding') void askTab(tabId, 'goToFinding', { direction: 'next' }, answerWithin)
  })
  onRepliesChange(() => void putOwnMenu())
  let language: string | undefined
  onSettingsChange(({ settings }) => {
    if (settings.language !== language) void putOwnMenu()
    language = settings.language
  })
}
