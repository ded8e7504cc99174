import type { FindingKind } from '../core/finding-kind.ts'
import type { DraftFinding } from '../core/scan.ts'
import type { IgnoredPiece } from './ignored.ts'
import type { DraftScan } from './draft-checker.ts'
import type { Ears } from './ears.ts'
import type { EnterHabit } from './learn-enter.ts'
import type { NoteWord } from './note-words.ts'

/** What the seller has set. Read anew at every check. */
export interface WatchSettings {
  /** Kinds never to warn about. */
  readonly kindsOff: readonly FindingKind[]
  /** Hold the first press of Send for a certain finding that breaks a rule. */
  readonly pauseBeforeSending: boolean
}

/** What the seller changes from the note. Storing it is the caller's part; then call `refresh`. */
export type SettingChange = { readonly kindOff: FindingKind } | { readonly pauseBeforeSending: false }

/** A policy rule as the note shows it. */
export interface RuleWords {
  readonly title: string
  readonly url: string
  /** The day of the wording relied on, as shown to the reader. */
  readonly date: string
}

/** All that differs between sites, browsers and sellers: the watcher itself knows neither selectors nor wordings. */
export interface WatchOptions {
  readonly root: Document
  /** Hears the page's events. Without it they are heard from when the watch starts. */
  readonly ears?: Ears
  /** The text boxes of the page that drafts are written in. */
  readonly findEditors: (root: Document) => readonly HTMLElement[]
  /** Findings of a whole text, in text order, not overlapping. Pure. */
  readonly check: (text: string) => readonly DraftFinding[]
  /** The same for the text of one editor as it changes. Without it the whole text is checked at every change. */
  readonly scan?: () => DraftScan
  /** Told when an editor has the focus: `check` will be asked soon. */
  readonly prepare?: () => void
  readonly words: (key: NoteWord, args?: readonly string[]) => string
  /** The language of the words and the way it is written. */
  readonly language?: () => { readonly lang: string; readonly dir: 'ltr' | 'rtl' }
  readonly settings: () => WatchSettings
  readonly changeSetting: (change: SettingChange) => void
  readonly rule?: (id: string) => RuleWords | undefined
  /** Wording that can stand in for a finding; without one, replacing is not offered. */
  readonly suggestion?: (finding: DraftFinding, piece: string) => string | undefined
  /** What sends the editor's text when pressed. Also kept free of the note. */
  readonly sendControls?: (editor: HTMLElement) => readonly Element[]
  /** What plain Enter does. Without it, it is learned on this page from what Enter does. */
  readonly enter?: EnterHabit
  /** The file inputs whose chosen files go out with the editor's text. */
  readonly fileInputs?: (editor: HTMLElement) => readonly HTMLInputElement[]
  /** Names the thread that the editor writes to, for "ignore in this thread". Kept in this tab's memory only. */
  readonly thread?: (editor: HTMLElement) => string
  /** Told after the findings of any editor changed: all of them. */
  readonly changed?: (findings: readonly DraftFinding[]) => void
  /** Told of our own mistakes: the marks of that editor are gone, everything else goes on. */
  readonly failed?: (error: unknown) => void
  readonly signal: AbortSignal
}

/** The findings of one editor or of the names of files attached beside it. */
export interface EditorFindings {
  readonly editor: HTMLElement
  /** The text that the offsets belong to. */
  readonly text: string
  readonly findings: readonly DraftFinding[]
  /** Findings in the names of attached files: the offsets belong to `name`. */
  readonly files: readonly { readonly name: string; readonly findings: readonly DraftFinding[] }[]
}

export interface DraftWatch {
  /** What stands in the editors right now, read afresh. */
  findings(): readonly EditorFindings[]
  /** Looks again: after a changed setting, a changed thread, or composers that came or went. */
  refresh(): void
  /** Opens the note at the next finding after the caret and moves the focus into it. False: there is none. */
  next(): boolean
  previous(): boolean
  /** What the seller chose not to be told of on this page. */
  ignored(): readonly IgnoredPiece[]
  /** Tells of a piece again that was ignored. */
  stopIgnoring(piece: IgnoredPiece): void
}
