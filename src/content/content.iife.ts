import { readAddress } from '../fiverr/pages.ts'
import { createEars } from '../marks/ears.ts'
import { answer, tellBackground } from '../platform/messages.ts'
import { endWhenOutdated } from '../platform/outdated.ts'
import { inPrivateWindow } from '../platform/private-window.ts'
import { tabRules } from '../platform/tab-rules.ts'
import { checkSelection } from './check-selection.ts'
import { followChosen } from './chosen.ts'
import { keepDraft, putDraftBack } from './keep-draft.ts'
import { notePresses } from './note-press.ts'
import { loadPart } from './load-part.ts'
import { readTabFacts, shorten } from './page-facts.ts'
import { onceShown } from './once-shown.ts'
import { pointHere, takePointed } from './pointed-here.ts'
import { rememberAccount } from './remember-account.ts'
import { reportPages } from './report-page.ts'
import { settle } from './settle.ts'
import { startDraftWatch } from './start-draft-watch.ts'
import { tellThreads } from './tell-thread.ts'
import { addressChanged } from './thread-opened.ts'
import { watchKeys } from './when-keys-rest.ts'
import { onceWrittenAnew } from './written-anew.ts'

/** How long the popup's question waits for the engine at least, in milliseconds. */
const engineWithin = 500
/** How long a page may take to show a message that was just sent, in milliseconds. */
const sentWithin = 5000
/** Set in this script's own world, out of the page's sight: Firefox may run the script twice in one world. */
const world = globalThis as { clearToSendRuns?: true }

if (!world.clearToSendRuns) {
  world.clearToSendRuns = true
  onceShown(document, start)
}

function start(): void {
  const life = new AbortController()
  endWhenOutdated(window, life)
  onceWrittenAnew(document, () => {
    life.abort()
    start()
  }, life.signal)
  const ears = createEars(window, life.signal)
  const whenKeysRest = watchKeys(document, life.signal)
  const drafts = startDraftWatch(document, { ears, otherKinds: () => report(), whenKeysRest }, life.signal)
  const report = reportPages(document, { settings: () => drafts.settings(), whenKeysRest, drawn: () => drafts.look() }, life.signal)
  const takeChosen = followChosen(document, (chosen) => {
    takePointed(chosen.pointed)
    return drafts.take(chosen)
  }, life.signal)
  answer(tabRules, {
    chosenChanged: takeChosen,
    readTab: async ({ patience }) => {
      const end = performance.now() + patience
      const settled = patience > 0 && (await settle(document, patience))
      // What the page did not need of the patience is the engine's.
      const engine = () => loadPart('engine', Math.max(engineWithin, end - performance.now()))
      return { facts: await readTabFacts({ root: document, url: location.href, now: Date.now() }, { engine, settings: drafts.settings() }), settled }
    },
    addressChanged: () => {
      addressChanged()
      return null
    },
    clearPageStorage: async () => {
      const storage = await loadPart('storage')
      // Asked again, it may come: nothing was removed.
      if (!storage) throw new Error('The part could not be loaded')
      return storage.clearPageStorage(window)
    },
    keepDraft: () => keepDraft(document),
    goToFinding: ({ direction }) => (direction === 'next' ? drafts.marked()?.next() : drafts.marked()?.previous()) ?? false,
    checkSelection: () => checkSelection(document, drafts.settings(), life.signal),
    pointAtBox: async () => {
      const pointing = await loadPart('pointing')
      pointing?.pointAtBox(document, (box) => {
        if (inPrivateWindow()) pointHere(box)
        else tellBackground('keepPointed', { box })
      }, life.signal)
      return null
    },
    readHints: async ({ off }) => {
      const coach = await loadPart('coach')
      return coach ? coach.readHints({ root: document, url: location.href, now: Date.now() }, off) : []
    },
    readLandmarks: async () => (await loadPart('report'))?.readLandmarks(document) ?? {},
    insertReply: async (ask) => {
      const [replies, engine] = await Promise.all([loadPart('replies'), loadPart('engine')])
      return replies ? replies.insert({ root: document, url: location.href, now: Date.now() }, ask, engine) : { done: 'no-box', text: ask.text, kinds: [] }
    },
    readIgnored: () => (drafts.marked()?.ignored() ?? []).map(({ kind, piece }) => ({ kind, piece: shorten(piece) })),
    stopIgnoring: ({ kind, piece }) => {
      for (const one of drafts.marked()?.ignored() ?? []) if (one.kind === kind && shorten(one.piece) === piece) drafts.marked()?.stopIgnoring(one)
      return null
    },
  }, life.signal)
  const tellThread = tellThreads(document, life.signal)
  notePresses(document, (text) => {
    tellThread()
    void loadPart('coach').then((coach) => coach?.tellSent(document, text))
    void settle(document, sentWithin).then(report)
  }, life.signal)
  const address = readAddress(location.href)
  const { leadsTo } = address
  if (leadsTo === 'gigs' || leadsTo === 'seller-page' || (leadsTo === 'elsewhere' && address.user !== undefined)) void rememberAccount(document)
  if (leadsTo !== 'gigs' && leadsTo !== 'seller-page') void putDraftBack(document)
}
