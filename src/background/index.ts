import { ownSettings, settingChanges } from '../core/setting-items.ts'
import { cookieDomain } from '../fiverr/login-cookie.ts'
import { removeCookies } from '../platform/cookies.ts'
import { onCommand } from '../platform/commands.ts'
import { keepEnter } from '../platform/enter-store.ts'
import { backgroundRules } from '../platform/background-rules.ts'
import { loadWords } from '../platform/load-words.ts'
import { answer, askTab } from '../platform/messages.ts'
import type { Home } from '../platform/kept-values.ts'
import { onInstalled, onPutInPlace } from '../platform/install.ts'
import { lockStorage } from '../platform/lock-storage.ts'
import { runPart } from '../platform/parts.ts'
import { keepPointed } from '../platform/pointed-store.ts'
import { readSettings } from '../platform/settings-store.ts'
import { changeKeptItems, mirrorStores } from '../platform/synced-store.ts'
import { allFiverrTabs, fiverrTab, openPage, startInTab } from '../platform/tabs.ts'
import { rememberAccount } from '../probes/account-memory.ts'
import { noteMessageLeft, notePress, recordExchanges } from '../probes/exchanges.ts'
import { forgetDraft, forgetDraftsOfClosedTabs, holdDraft, readDraft } from '../probes/held-draft.ts'
import { changeHistory, noteEvents, threadEvents } from '../probes/history.ts'
import { hearOfProbe, probeReply } from '../probes/reply.ts'
import { giveAnswer, readAnswers } from '../probes/seller-answers.ts'
import { countSent, noteSent, textKey } from '../probes/sent-texts.ts'
import { homeOf, readBrowserFacts } from './browser-facts.ts'
import { answerMenu, putOwnMenu } from './menu.ts'
import { insertIn } from './saved-replies.ts'
import { readChosen, tellChosen } from './tell-chosen.ts'
import { clearToolbarOnLeaving, judgeTab, nameThread, showVerdict, takeOutline } from './toolbar-verdict.ts'

/** How long a tab may take to answer, in milliseconds. */
const answerWithin = 1500

recordExchanges((tabId, how, at) => {
  void homeIfKept(tabId).then((home) => noteEvents(home, [{ kind: 'failure', at, how }], at))
  void judgeTab(tabId)
})
lockStorage()
tellChosen()
clearToolbarOnLeaving()
answerMenu()
hearOfProbe()
forgetDraftsOfClosedTabs()
mirrorStores({
  wanted: async () => (await readSettings()).settings.sync,
  own: (store, key) => store === 'settings' && ownSettings.some((name) => name === key),
})

/** Where a tab is at home, for what goes to the history: a tab that is gone may have been a private one. */
async function homeIfKept(tabId: number | undefined): Promise<Home> {
  const tab = tabId === undefined ? undefined : await fiverrTab(tabId).catch(() => undefined)
  return tab ? homeOf(tab.id) : { store: undefined, private: true }
}

answer(backgroundRules, {
  readBrowser: ({ tabId }) => readBrowserFacts(tabId),
  probeFiverr: () => probeReply(Date.now),
  sendPressed: (_ask, { tabId }) => {
    if (tabId !== undefined) notePress(tabId, Date.now())
    return null
  },
  rememberAccount: async ({ facts }, { tabId }) => {
    await rememberAccount(await homeOf(tabId), facts, Date.now())
    return null
  },
  readAnswers: async ({ tabId, buyer }) => readAnswers(await homeOf(tabId), buyer),
  giveAnswer: async ({ tabId, buyer, question, said }) => {
    const home = await homeOf(tabId)
    await giveAnswer({ home, buyer }, question, said, Date.now())
    if (tabId !== null && buyer !== null) await nameThread(tabId, buyer)
    return readAnswers(home, buyer)
  },
  removeCookies: async ({ tabId }) => {
    const { store } = await homeOf(tabId)
    // Without a store the browser would take its own for it, and another account would be signed out.
    if (store === undefined) throw new Error('The tab is gone')
    return removeCookies(cookieDomain, store)
  },
  holdDraft: ({ text, path }, { tabId }) => holdDraft(tabId, { text, path }, Date.now()),
  readDraft: ({ path }, { tabId }) => readDraft(tabId, path, Date.now()),
  forgetDraft: async ({ path }, { tabId }) => {
    await forgetDraft(tabId, path)
    return null
  },
  noteLook: async ({ tabId, at, verdict, causes, thread }) => {
    const now = Date.now()
    const home = await homeIfKept(tabId)
    const seen = thread ? await threadEvents(home, thread, now) : { name: null, events: [] }
    await noteEvents(home, [{ kind: 'verdict', at, verdict, causes, thread: seen.name }, ...seen.events], now)
    return null
  },
  noteThread: async (thread, { tabId }) => {
    const now = Date.now()
    const home = await homeIfKept(tabId)
    await noteEvents(home, (await threadEvents(home, thread, now)).events, now)
    return null
  },
  noteRepair: async ({ tabId, cause, repair, helped }) => {
    await noteEvents(await homeIfKept(tabId), [{ kind: 'repair', at: Date.now(), cause, repair, helped }], Date.now())
    return null
  },
  textKey,
  noteSent: async (sent, { tabId }) => {
    await noteSent(await homeOf(tabId), sent, Date.now())
    return null
  },
  countSent: async (sent, { tabId }) => countSent(await homeOf(tabId), sent, Date.now()),
  changeHistory: ({ put }) => changeHistory(put, Date.now()),
  loadPart: ({ part }, { tabId }) => tabId !== undefined && runPart(tabId, part),
  pageRead: async (told, { tabId }) => {
    if (tabId !== undefined) await takeOutline(tabId, told)
    return null
  },
  showVerdict: async ({ tabId, verdict }) => {
    await showVerdict(tabId, verdict)
    return null
  },
  changeItems: ({ store, changes }) => changeKeptItems(store, changes),
  setFromNote: async (ask) => {
    const { settings } = await readSettings()
    const change = 'kindOff' in ask ? { kindsOff: [...settings.kindsOff, ask.kindOff] } : { pauseBeforeSending: ask.pauseBeforeSending }
    return changeKeptItems('settings', settingChanges(settings, change))
  },
  readChosen,
  keepEnter,
  keepPointed: ({ box }) => keepPointed(box),
  readNoteWords: async () => {
    const table = await loadWords((await readSettings()).settings.language)
    return table ? Object.fromEntries(Object.entries(table).filter(([key]) => key.startsWith('note_') || key === 'language_tag')) : null
  },
  messageLeft: async (_ask, { tabId }) => {
    if (tabId !== undefined) await noteMessageLeft(tabId, Date.now())
    return null
  },
})

onCommand((command, tabId) => {
  if (command === 'insert-reply') void insertIn(tabId)
  if (command === 'next-finding') void askTab(tabId, 'goToFinding', { direction: 'next' }, answerWithin)
  if (command === 'previous-finding') void askTab(tabId, 'goToFinding', { direction: 'previous' }, answerWithin)
})

onInstalled((reason) => {
  void putOwnMenu()
  if (reason === 'install') void openPage('src/welcome/index.html')
})
onPutInPlace(() => void allFiverrTabs().then((tabs) => Promise.all(tabs.map(({ id }) => startInTab(id)))))
