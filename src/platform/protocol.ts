import type { AccountFacts } from '../core/account.ts'
import type { Answers, Question, Said } from '../core/answers.ts'
import type { CauseId } from '../core/cause-id.ts'
import type { RepairId } from '../core/cause.ts'
import type { Facts, ProbeReply, ReplyClock } from '../core/facts.ts'
import type { Verdict } from '../core/verdict.ts'
import type { PartName } from './part-names.ts'
import type { WordTable } from '../core/fill-words.ts'
import type { EnterKept } from '../core/enter-kept.ts'
import type { FindingKind } from '../core/finding-kind.ts'
import type { Placeholder } from '../core/replies.ts'
import type { GivenHint } from '../core/hint.ts'
import type { Known, Moment } from '../core/known.ts'
import type { PageOutline } from '../core/page-outline.ts'
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

/** Who may ask a method, and in what shape. */
export interface Rule<M extends Method> {
  readonly from: Asker
  readonly takes: (ask: unknown) => ask is Ask<M>
}

/** The rules of those methods that one place answers. */
export type Rules = { readonly [M in Method]?: Rule<M> }
