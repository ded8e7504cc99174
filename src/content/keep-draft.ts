import { valueOf } from '../core/known.ts'
import { draftText } from '../fiverr/editor.ts'
import { findComposer } from '../fiverr/read-composer.ts'
import { readPageKind } from '../fiverr/read-page-kind.ts'
import { askBackground, tellBackground } from '../platform/messages.ts'
import { loadPart } from './load-part.ts'
import { settle } from './settle.ts'

/** How long the background may take to answer, and the page to show its message box after a reload, in milliseconds. */
const answerWithin = 2000
const boxWithin = 15_000

/** Gives the draft of this page to the background, to be kept in memory over a reload. `false`: it could not be kept. */
export async function keepDraft(root: Document): Promise<boolean> {
  const editor = composerOf(root)
  const text = editor ? draftText(editor) : ''
  if (text.trim() === '') return true
  const reply = await askBackground('holdDraft', { text, path: root.location.pathname }, answerWithin)
  return reply.ok && reply.value
}

/**
 * After loading: puts a draft that was kept for this page back into its box, unless something stands there already. Until then
 * it stays kept: where this page cannot take it, the next one may.
 */
export async function putDraftBack(root: Document): Promise<void> {
  const path = root.location.pathname
  const reply = await askBackground('readDraft', { path }, boxWithin)
  if (!reply.ok || reply.value === null) return
  const end = performance.now() + boxWithin
  while (performance.now() < end) {
    await settle(root, 2000)
    const marks = await loadPart('marks')
    // The page may have moved on to another thread: the draft was not written for that one.
    if (root.location.pathname !== path) return
    const editor = composerOf(root)
    if (!editor) continue
    const there = draftText(editor)
    // A box that was just drawn may not take it yet: then it is tried again.
    if (there.trim() !== '' || (await marks?.replaceText(editor, { start: 0, end: there.length, text: reply.value }))) return tellBackground('forgetDraft', { path })
  }
}

function composerOf(root: Document): HTMLElement | undefined {
  const page = { root, url: root.location.href, now: Date.now() }
  const composer = findComposer(page, valueOf(readPageKind(page)))
  return typeof composer === 'string' ? undefined : composer
}
