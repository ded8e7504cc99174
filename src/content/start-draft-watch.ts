import type { EnterKept } from '../core/enter-kept.ts'
import type { DraftContext } from '../core/scan.ts'
import { defaultSettings, type Settings } from '../core/settings.ts'
import { draftEditors } from '../fiverr/editors.ts'
import { attachmentInputs } from '../fiverr/read-composer.ts'
import { readAddress } from '../fiverr/pages.ts'
import { sendControls } from '../fiverr/read-send-control.ts'
import { askBackground, tellBackground } from '../platform/messages.ts'
import type { Chosen } from '../platform/protocol.ts'
import { direction, locale, words } from '../platform/words.ts'
import { ruleWords, suggestionFor } from '../ui/draft-words.ts'
import { createDraftCheck } from './draft-check.ts'
import { createEnterMemory } from './enter-memory.ts'
import { findBoxes } from './find-boxes.ts'
import type { MarksPart } from './marks.part.ts'
import type { NoteWord } from '../marks/note-words.ts'
import { incomingOptions } from './incoming-options.ts'
import { noteLanguage } from './note-language.ts'
import { orderReader } from './order-reader.ts'
import { sendFor } from './send-for.ts'
import { onThreadOpened } from './thread-opened.ts'
import type { WhenKeysRest } from './when-keys-rest.ts'
import type { Ears } from '../marks/ears.ts'
import type { IncomingHint } from '../marks/hint-incoming.ts'
import type { DraftWatch, WatchOptions } from '../marks/watch-options.ts'

const answerWithin = 2500

export interface WatchedPage {
  readonly ears: Ears
  readonly otherKinds: () => void
  readonly whenKeysRest: WhenKeysRest
}

export interface PageWatch {
  /** What marks the drafts, once the page had a text box and it is loaded. */
  readonly marked: () => DraftWatch | undefined
  readonly settings: () => Settings
  /** Looks for boxes and drafts once more, since the page has drawn more of itself. */
  readonly look: () => void
  /** Takes what the seller chose instead of what holds so far. `false`: not all of it could be had yet. */
  readonly take: (chosen: Chosen) => Promise<boolean>
}

/**
 * Marks drafts on this page under the seller's settings, and hints at messages that ask to leave, until the signal ends.
 * `otherKinds` is called, once the keys rest, when a draft holds other kinds of findings than before.
 */
export function startDraftWatch(root: Document, { ears, otherKinds, whenKeysRest }: WatchedPage, signal: AbortSignal): PageWatch {
  let settings = defaultSettings
  let kinds = ''
  let marked: { readonly drafts: DraftWatch; readonly incoming: IncomingHint } | undefined
  const order = orderReader(root, whenKeysRest, () => marked?.drafts.refresh())
  const say = (key: NoteWord, args: readonly string[] = []): string => words(key, ...args)
  const check = createDraftCheck(() => {
    marked?.drafts.refresh()
    marked?.incoming.look()
  }, signal)
  const context = (): DraftContext => ({ order: order(), holdWords: settings.markMayBeHeld, allowed: settings.allowed })
  const options: WatchOptions = {
    root,
    ears,
    signal,
    findEditors: draftEditors,
    check: (text) => check.check(text, context()),
    scan: () => check.scan(context),
    prepare: check.prepare,
    language: () => ({ lang: locale(), dir: direction() }),
    words: say,
    settings: () => settings,
    changeSetting: (change) => {
      settings = 'kindOff' in change
        ? { ...settings, kindsOff: [...new Set([...settings.kindsOff, change.kindOff])] }
        : { ...settings, pauseBeforeSending: change.pauseBeforeSending }
      marked?.drafts.refresh()
      tellBackground('setFromNote', change)
    },
    rule: ruleWords,
    suggestion: ({ kind }) => suggestionFor(kind),
    sendControls,
    fileInputs: attachmentInputs,
    thread: () => threadName(root),
    changed: (findings) => {
      const now = [...new Set(findings.map(({ kind, severity }) => `${kind} ${severity}`))].sort().join()
      if (now === kinds) return
      kinds = now
      whenKeysRest(otherKinds)
    },
  }
  const enter = createEnterMemory(root, rememberEnter)
  const searching = new AbortController()
  const begin = ({ watchDrafts, hintIncoming }: MarksPart): void => {
    searching.abort()
    marked = {
      drafts: watchDrafts({ ...options, enter }),
      incoming: hintIncoming({ ...incomingOptions, root, signal, words: say, rule: ruleWords, check: (text) => check.check(text, {}) }),
    }
  }
  const found = sendFor('marks', begin, signal)
  const lookForBoxes = findBoxes(root, { ears, found, written: check.prepare }, AbortSignal.any([signal, searching.signal]))
  const look = (): void => {
    lookForBoxes()
    marked?.drafts.refresh()
  }
  onThreadOpened(root, () => {
    look()
    if (['thread', 'order'].includes(readAddress(root.location.href).leadsTo)) marked?.incoming.look()
  }, signal)
  const takeLanguage = noteLanguage()
  const take = async (chosen: Chosen): Promise<boolean> => {
    settings = chosen.settings
    void enter.take(chosen.enter)
    const whole = await takeLanguage(settings.language)
    if (!signal.aborted) marked?.drafts.refresh()
    return whole
  }
  return { marked: () => marked?.drafts, settings: () => settings, look, take }
}

/** `false`: it could not be kept. */
async function rememberEnter(news: EnterKept): Promise<boolean> {
  const reply = await askBackground('keepEnter', news, answerWithin)
  return reply.ok && reply.value
}

/** Names a thread for what is ignored in it; stays in this tab's memory. */
function threadName(root: Document): string {
  const address = readAddress(root.location.href)
  return address.leadsTo === 'thread' ? (address.buyer ?? '') : root.location.pathname
}
