import type { AccountFacts } from '../core/account.ts'
import { isQuestion, isSaid, type Answers, type Question, type Said } from '../core/answers.ts'
import { causeIds, type CauseId } from '../core/cause-id.ts'
import type { RepairId } from '../core/cause.ts'
import type { Facts, ProbeReply, ReplyClock } from '../core/facts.ts'
import { verdicts, type Verdict } from '../core/verdict.ts'
import { isPartName, type PartName } from './part-names.ts'
import type { WordTable } from '../core/fill-words.ts'
import { mostPlaces, type EnterKept } from '../core/enter-kept.ts'
import { findingKinds, type FindingKind } from '../core/finding-kind.ts'
import { longestReply, placeholders, type Placeholder } from '../core/replies.ts'
import type { GivenHint } from '../core/hint.ts'
import { isMoment, type Known, type Moment } from '../core/known.ts'
import type { PageOutline } from '../core/page-outline.ts'
import { isSettingKey } from '../core/setting-items.ts'
import type { Settings } from '../core/settings.ts'

/** What a tab tells of itself. `settled`: the page had stopped changing when it was read. */
export interface TabReport {
  readonly facts: Partial<Facts>
  readonly settled: boolean
}

/** Every message between contexts: one method each, with what is asked and what is answered. */
export interface Protocol {
  /** Asked by our pages, answered by the tab. Waits up to `patience` milliseconds for the page to settle. */
  readTab(ask: { readonly patience: number }): TabReport
  /** Asked by our pages, answered by the background: what the browser knows of a tab. Never waits for the network. */
  readBrowser(ask: { readonly tabId: number | null }): Partial<Facts>
  /** Asked by our pages, answered by the background: one request to Fiverr. */
  probeFiverr(ask: Record<string, never>): Known<ProbeReply>
  /** Told by a tab: the seller pressed Send just now. Carries nothing else. */
  sendPressed(ask: Record<string, never>): null
  /** Told by a tab: the page took the message out of its box after that press. */
  messageLeft(ask: Record<string, never>): null
  /** Told by a tab on one of the seller's own pages: what it showed of the account. */
  rememberAccount(ask: { readonly facts: Partial<AccountFacts> }): null
  /** Asked by our pages: what the seller said of this account and, with a buyer's name, of this thread. */
  readAnswers(ask: { readonly tabId: number | null; readonly buyer: string | null }): Answers
  /** Told by our pages: the seller's answer, `null` to take it back. Answers with all of them. */
  giveAnswer(ask: { readonly tabId: number | null; readonly buyer: string | null; readonly question: Question; readonly said: Said | null }): Answers
  /** Asked by our pages of the tab: empties what Fiverr's page keeps in this browser, cookies aside. */
  clearPageStorage(ask: Record<string, never>): Cleared
  /** Asked by our pages of the background: removes Fiverr's cookies from the tab's store. */
  removeCookies(ask: { readonly tabId: number }): Cleared
  /** Asked by our pages of the tab, before it is reloaded: keeps the draft in memory until it is put back. */
  keepDraft(ask: Record<string, never>): boolean
  /** Asked by our pages of the tab: the next press on a text box names it the message box. */
  pointAtBox(ask: Record<string, never>): null
  /** Asked by our background of the tab, on a keyboard command: goes to a finding in the draft. `false`: there is none. */
  goToFinding(ask: { readonly direction: 'next' | 'previous' }): boolean
  /** Asked by our background of the tab, from the menu: looks at the selected text and says there what was found. `false`: it could not be. */
  checkSelection(ask: Record<string, never>): boolean
  /** Told by a tab: its draft, kept in memory alone. */
  holdDraft(ask: { readonly text: string; readonly path: string }): boolean
  /** Asked by a tab after loading: the draft kept for it, which stays kept until the tab has it. */
  readDraft(ask: { readonly path: string }): string | null
  /** Told by a tab: its draft is back in the box, or another one stands there. */
  forgetDraft(ask: { readonly path: string }): null
  /** Told by our pages once a look at a tab is over: what came of it, for the history. Told again of the look that began `at` the same moment, it counts instead. */
  noteLook(ask: { readonly tabId: number; readonly at: Moment; readonly verdict: Verdict; readonly causes: readonly CauseId[]; readonly thread: SeenThread | null }): null
  /** Told by a tab that shows a thread: what the history keeps of it. */
  noteThread(ask: SeenThread): null
  /** Told by our pages: a repair was tried in a tab, and whether it was this. */
  noteRepair(ask: { readonly tabId: number; readonly cause: CauseId; readonly repair: RepairId; readonly helped: boolean }): null
  /** Asked by our pages: puts events back into the history, or erases it. `false`: storage refused, or a newer version's is there. */
  changeHistory(ask: { readonly put: readonly unknown[] | null }): boolean
  /** Asked by our pages of the tab: hints on its draft, `off` left out. Pieces go to that page and nowhere else. */
  readHints(ask: { readonly off: readonly string[] }): readonly GivenHint[]
  /** Asked by our pages and the background of the tab: puts a saved reply into the message box at the caret. Never sends. */
  insertReply(ask: { readonly text: string; readonly labels: Readonly<Record<Placeholder, string>>; readonly date: string; readonly anyway: boolean }): Inserted
  /** Asked by our pages of the tab: how often each landmark of Fiverr's is on the page. */
  readLandmarks(ask: Record<string, never>): Readonly<Record<string, number>>
  /** Asked by a tab: the key by which this browser session names texts, 64 hex digits. In memory alone. */
  textKey(ask: Record<string, never>): string
  /** Told by a tab after a message left: the names of its text and thread under that key. */
  noteSent(ask: SentText): null
  /** Asked by a tab: in how many other threads this text was sent lately. */
  countSent(ask: SentText): number
  /** Asked by a tab: runs a part of the content script there. `false`: it could not be. */
  loadPart(ask: { readonly part: PartName }): boolean
  /** Told by a tab that has come to rest: how its page stands and whose thread it is, for the toolbar's icon. */
  pageRead(ask: { readonly outline: PageOutline; readonly buyer: string | null }): null
  /** Told by our background to a tab: the browser saw it come to another address. */
  addressChanged(ask: Record<string, never>): null
  /** Told by the popup once it is done: the verdict of a tab, for the toolbar's icon. */
  showVerdict(ask: { readonly tabId: number; readonly verdict: Verdict }): null
  /** Told by our pages: things of a store to keep, `null` to remove. `false`: this machine's storage refused. */
  changeItems(ask: { readonly store: 'settings' | 'replies'; readonly changes: Readonly<Record<string, unknown>> }): boolean
  /** Told by a tab: what the seller set in the note. */
  setFromNote(ask: NoteSetting): boolean
  /** Asked by a tab: the words of its notes in the language that the seller chose, `null` for the browser's own. */
  readNoteWords(ask: Record<string, never>): WordTable | null
  /** Asked by a tab: what the seller chose. Tabs may not read the storage themselves. */
  readChosen(ask: Record<string, never>): Chosen
  /** Told by the background to a tab: what the seller chose, after each change of it. */
  chosenChanged(ask: Chosen): null
  /** Told by a tab: the box that the seller pointed at as the message box. `false`: storage refused. */
  keepPointed(ask: { readonly box: { readonly selectors: readonly string[] } }): boolean
  /** Told by a tab: what it saw Enter do on Fiverr's kinds of pages that was not known yet, or that an unknown one was held. `false`: storage refused. */
  keepEnter(ask: EnterKept): boolean
  /** Asked by our settings page of a tab: what is ignored there. Like all pieces of drafts it goes to that page and nowhere else. */
  readIgnored(ask: Record<string, never>): readonly IgnoredPiece[]
  /** Told by our settings page to a tab: to be marked again. */
  stopIgnoring(ask: IgnoredPiece): null
}

/**
 * What the seller chose, as far as a tab needs it. `pointed`: the message box pointed at; `enter`: what Enter was seen to do.
 * Both as they are kept, `null` if nothing is.
 */
export interface Chosen { readonly settings: Settings; readonly pointed: unknown; readonly enter: unknown }

/** What the history needs to know of a thread; its buyer's name is hashed before anything is kept. */
export interface SeenThread { readonly buyer: string; readonly held: boolean; readonly first: ReplyClock['first'] | null }

/**
 * What became of a reply. `findings`: it holds what surely breaks a rule (`kinds`) and was not inserted. `text`: with its
 * placeholders filled, to be copied where it could not be inserted.
 */
export interface Inserted { readonly done: 'inserted' | 'findings' | 'no-box' | 'not-taken'; readonly text: string; readonly kinds: readonly FindingKind[] }

/** A text and its thread, each by a keyed hash, 16 hex digits. */
export interface SentText { readonly text: string; readonly thread: string }

/** What the seller can set from a note: a kind never to warn about again, or no pause before sending. */
export type NoteSetting = { readonly kindOff: FindingKind } | { readonly pauseBeforeSending: false }

/** A piece that the seller chose not to be told of in a tab, at most 40 UTF-16 code units of it. */
export interface IgnoredPiece { readonly kind: FindingKind; readonly piece: string }

/** What a repair that removes things found before and after. */
export interface Cleared { readonly before: number; readonly after: number }

export type Method = keyof Protocol
export type Ask<M extends Method> = Parameters<Protocol[M]>[0]
export type Answer<M extends Method> = ReturnType<Protocol[M]>

/** Who may ask: `page` a page of this extension, `tab` the content script in a tab's top frame on Fiverr. */
export type Asker = 'page' | 'tab'

interface Rule<M extends Method> {
  readonly from: Asker
  readonly takes: (ask: unknown) => ask is Ask<M>
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isEmpty = (ask: unknown): ask is Record<string, never> => isObject(ask) && Object.keys(ask).length === 0
const isTabId = (id: unknown): id is number | null => id === null || Number.isInteger(id)
const isName = (name: unknown): name is string | null => name === null || (typeof name === 'string' && name.length <= 60)
const isKind = (value: unknown): value is FindingKind => findingKinds.some((kind) => kind === value)
/** The most things that are changed at once. */
const mostChanges = 600
const isChanges = (store: unknown, changes: unknown): boolean => {
  if (!isObject(changes)) return false
  const keys = Object.keys(changes)
  return keys.length <= mostChanges && keys.every((key) => (store === 'settings' ? isSettingKey(key) : key !== '__proto__' && key.length <= 200))
}
/** The most selectors that a box may be described by, and the longest, in UTF-16 code units. */
const mostSelectors = 12
const longestSelector = 400
/** The longest draft that is kept over a reload, in UTF-16 code units. */
const longestDraft = 200_000
/** The longest a page may be waited for, in milliseconds. */
const mostPatience = 10_000

const isCause = (value: unknown): value is CauseId => causeIds.some((id) => id === value)
const isFirst = (value: unknown): value is ReplyClock['first'] | null => value === null || value === undefined
  || (isObject(value) && isMoment(value.asked) && (value.answered === undefined || value.answered === null || isMoment(value.answered)))
const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{16}$/.test(value)
const isSent = (value: unknown): value is SentText => isObject(value) && isHash(value.text) && isHash(value.thread)
const isThread = (value: unknown): value is SeenThread => isObject(value) && typeof value.buyer === 'string' && isName(value.buyer) && typeof value.held === 'boolean' && isFirst(value.first)

/** Who may ask what, and in what shape. Anything else is not answered. */
export const rules: { readonly [M in Method]: Rule<M> } = {
  readTab: { from: 'page', takes: (ask): ask is Ask<'readTab'> => isObject(ask) && typeof ask.patience === 'number' && ask.patience >= 0 && ask.patience <= mostPatience },
  readBrowser: { from: 'page', takes: (ask): ask is Ask<'readBrowser'> => isObject(ask) && (ask.tabId === null || Number.isInteger(ask.tabId)) },
  probeFiverr: { from: 'page', takes: isEmpty },
  sendPressed: { from: 'tab', takes: isEmpty },
  messageLeft: { from: 'tab', takes: isEmpty },
  rememberAccount: { from: 'tab', takes: (ask): ask is Ask<'rememberAccount'> => isObject(ask) && isObject(ask.facts) },
  readAnswers: { from: 'page', takes: (ask): ask is Ask<'readAnswers'> => isObject(ask) && isTabId(ask.tabId) && isName(ask.buyer) },
  giveAnswer: {
    from: 'page',
    takes: (ask): ask is Ask<'giveAnswer'> => isObject(ask) && isTabId(ask.tabId) && isName(ask.buyer) && isQuestion(ask.question) && (ask.said === null || isSaid(ask.said)),
  },
  clearPageStorage: { from: 'page', takes: isEmpty },
  removeCookies: { from: 'page', takes: (ask): ask is Ask<'removeCookies'> => isObject(ask) && Number.isInteger(ask.tabId) },
  keepDraft: { from: 'page', takes: isEmpty },
  pointAtBox: { from: 'page', takes: isEmpty },
  goToFinding: { from: 'page', takes: (ask): ask is Ask<'goToFinding'> => isObject(ask) && (ask.direction === 'next' || ask.direction === 'previous') },
  checkSelection: { from: 'page', takes: isEmpty },
  holdDraft: { from: 'tab', takes: (ask): ask is Ask<'holdDraft'> => isObject(ask) && typeof ask.text === 'string' && ask.text.length <= longestDraft && typeof ask.path === 'string' },
  readDraft: { from: 'tab', takes: (ask): ask is Ask<'readDraft'> => isObject(ask) && typeof ask.path === 'string' },
  forgetDraft: { from: 'tab', takes: (ask): ask is Ask<'forgetDraft'> => isObject(ask) && typeof ask.path === 'string' },
  noteLook: {
    from: 'page',
    takes: (ask): ask is Ask<'noteLook'> => isObject(ask) && Number.isInteger(ask.tabId) && isMoment(ask.at) && verdicts.some((one) => one === ask.verdict)
      && Array.isArray(ask.causes) && ask.causes.every(isCause) && (ask.thread === null || isThread(ask.thread)),
  },
  noteThread: { from: 'tab', takes: isThread },
  noteRepair: {
    from: 'page',
    takes: (ask): ask is Ask<'noteRepair'> => isObject(ask) && Number.isInteger(ask.tabId) && isCause(ask.cause) && typeof ask.repair === 'string' && ask.repair.length <= 30 && typeof ask.helped === 'boolean',
  },
  changeHistory: { from: 'page', takes: (ask): ask is Ask<'changeHistory'> => isObject(ask) && (ask.put === null || Array.isArray(ask.put)) },
  loadPart: { from: 'tab', takes: (ask): ask is Ask<'loadPart'> => isObject(ask) && isPartName(ask.part) },
  pageRead: { from: 'tab', takes: (ask): ask is Ask<'pageRead'> => isObject(ask) && isObject(ask.outline) && isName(ask.buyer) },
  addressChanged: { from: 'page', takes: isEmpty },
  showVerdict: { from: 'page', takes: (ask): ask is Ask<'showVerdict'> => isObject(ask) && Number.isInteger(ask.tabId) && verdicts.some((one) => one === ask.verdict) },
  changeItems: { from: 'page', takes: (ask): ask is Ask<'changeItems'> => isObject(ask) && (ask.store === 'settings' || ask.store === 'replies') && isChanges(ask.store, ask.changes) },
  setFromNote: { from: 'tab', takes: (ask): ask is NoteSetting => isObject(ask) && Object.keys(ask).length === 1 && (isKind(ask.kindOff) || ask.pauseBeforeSending === false) },
  readNoteWords: { from: 'tab', takes: isEmpty },
  readChosen: { from: 'tab', takes: isEmpty },
  chosenChanged: { from: 'page', takes: (ask): ask is Chosen => isObject(ask) && isObject(ask.settings) && 'pointed' in ask && 'enter' in ask },
  keepEnter: { from: 'tab', takes: (ask): ask is Ask<'keepEnter'> => isObject(ask) && typeof ask.heldOnce === 'boolean' && isObject(ask.sends) && Object.entries(ask.sends).length <= mostPlaces && Object.entries(ask.sends).every(([place, sends]) => place.length < 100 && typeof sends === 'boolean') },
  keepPointed: { from: 'tab', takes: (ask): ask is Ask<'keepPointed'> => isObject(ask) && isObject(ask.box) && Array.isArray(ask.box.selectors) && ask.box.selectors.length <= mostSelectors && ask.box.selectors.every((one) => typeof one === 'string' && one.length < longestSelector) },
  readIgnored: { from: 'page', takes: isEmpty },
  stopIgnoring: { from: 'page', takes: (ask): ask is IgnoredPiece => isObject(ask) && isKind(ask.kind) && typeof ask.piece === 'string' },
  readHints: { from: 'page', takes: (ask): ask is Ask<'readHints'> => isObject(ask) && Array.isArray(ask.off) && ask.off.every((one) => typeof one === 'string') },
  insertReply: {
    from: 'page',
    takes: (ask): ask is Ask<'insertReply'> => {
      if (!isObject(ask) || typeof ask.text !== 'string' || ask.text.length > longestReply || typeof ask.date !== 'string' || ask.date.length > 100 || typeof ask.anyway !== 'boolean') return false
      const { labels } = ask
      return isObject(labels) && placeholders.every((name) => typeof labels[name] === 'string')
    },
  },
  readLandmarks: { from: 'page', takes: isEmpty },
  textKey: { from: 'tab', takes: isEmpty },
  noteSent: { from: 'tab', takes: isSent },
  countSent: { from: 'tab', takes: isSent },
}
