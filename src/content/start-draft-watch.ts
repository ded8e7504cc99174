import type { DraftContext } from '../core/scan.ts'
import { defaultSettings, type Settings } from '../core/settings.ts'
import { draftEditors } from '../fiverr/editors.ts'
import { attachmentInputs } from '../fiverr/read-composer.ts'
import { readAddress } from '../fiverr/pages.ts'
import { sendControls } from '../fiverr/read-send-control.ts'
import { askBackground, tellBackground } from '../platform/messages.ts'
import { onSettingsChange, readSettings, type SettingsState } from '../platform/settings-store.ts'
import { direction, locale, useWords, words } from '../platform/words.ts'
import { ruleWords, suggestionFor } from '../ui/draft-words.ts'
import { createDraftCheck } from './draft-check.ts'
import type { NoteWord } from '../marks/note-words.ts'
import { startIncomingHint } from './start-incoming-hint.ts'
import { orderReader } from './order-reader.ts'
import { onThreadOpened } from './thread-opened.ts'
import type { WhenKeysRest } from './when-keys-rest.ts'
import { watchDrafts } from '../marks/watch-drafts.ts'
import type { DraftWatch } from '../marks/watch-options.ts'

const answerWithin = 2500

export interface WatchedPage {
  readonly otherKinds: () => void
  readonly whenKeysRest: WhenKeysRest
}

/**
 * Marks drafts on this page under the seller's settings, and hints at messages that ask to leave, until the signal ends.
 * `otherKinds` is called, once the keys rest, when a draft holds other kinds of
 * findings than before.
 */
export function startDraftWatch(root: Document, { otherKinds, whenKeysRest }: WatchedPage, signal: AbortSignal): DraftWatch & { readonly settings: () => Settings } {
  let settings = defaultSettings
  let kinds = ''
  const order = orderReader(root, whenKeysRest, () => watch.refresh())
  const say = (key: NoteWord, args: readonly string[] = []): string => words(key, ...args)
  const drafts = createDraftCheck(() => {
    watch.refresh()
    incoming.look()
  }, signal)
  const context = (): DraftContext => ({ order: order(), holdWords: settings.markMayBeHeld, allowed: settings.allowed })
  const watch = watchDrafts({
    root,
    signal,
    findEditors: draftEditors,
    check: (text) => drafts.check(text, context()),
    scan: () => drafts.scan(context),
    prepare: drafts.prepare,
    language: () => ({ lang: locale(), dir: direction() }),
    words: say,
    settings: () => settings,
    changeSetting: (change) => {
      settings = 'kindOff' in change
        ? { ...settings, kindsOff: [...new Set([...settings.kindsOff, change.kindOff])] }
        : { ...settings, pauseBeforeSending: change.pauseBeforeSending }
      watch.refresh()
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
  })
  const incoming = startIncomingHint(root, { words: say, rule: ruleWords, check: (text) => drafts.check(text, {}) }, signal)
  onThreadOpened(root, () => {
    watch.refresh()
    if (['thread', 'order'].includes(readAddress(root.location.href).leadsTo)) incoming.look()
  }, signal)
  const take = async (state: SettingsState): Promise<void> => {
    const { language } = settings
    settings = state.settings
    if (settings.language !== language) await takeWords(settings.language)
    if (!signal.aborted) watch.refresh()
  }
  onSettingsChange((state) => void take(state))
  void readSettings().then(take)
  return { ...watch, settings: () => settings }
}

/** The words of a chosen language come from the background: no page may load this extension's files. */
async function takeWords(language: Settings['language']): Promise<void> {
  const reply = language === 'auto' ? undefined : await askBackground('readNoteWords', {}, answerWithin)
  useWords(reply?.ok ? (reply.value ?? undefined) : undefined)
}

/** Names a thread for what is ignored in it; stays in this tab's memory. */
function threadName(root: Document): string {
  const address = readAddress(root.location.href)
  return address.leadsTo === 'thread' ? (address.buyer ?? '') : root.location.pathname
}
