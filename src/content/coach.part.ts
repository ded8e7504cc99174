import { hints } from '../coach/index.ts'
import { isFirstAnswer } from '../core/first-answer.ts'
import { giveHints } from '../core/give-hints.ts'
import type { GivenHint, HintFacts } from '../core/hint.ts'
import { valueOf } from '../core/known.ts'
import { draftText } from '../fiverr/editor.ts'
import type { Page } from '../fiverr/page.ts'
import { findComposer } from '../fiverr/read-composer.ts'
import { readPage } from '../fiverr/read-page.ts'
import { askBackground } from '../platform/messages.ts'
import { nameText, tellSent } from './name-text.ts'
import { providePart } from './provide-part.ts'

/** Writing hints on the page's draft, asked for by the popup, and what they need to know of texts that were sent. */
export interface Coach {
  readonly readHints: (page: Page, off: readonly string[]) => Promise<readonly GivenHint[]>
  /** A text was sent: its name by a keyed hash is remembered in memory. */
  readonly tellSent: (root: Document, text: string) => Promise<void>
}

const answerWithin = 1500

async function readHints(page: Page, off: readonly string[]): Promise<readonly GivenHint[]> {
  const facts = readPage(page)
  const editor = findComposer(page, valueOf(facts.page))
  if (editor === 'none' || editor === 'two') return []
  const text = draftText(editor)
  const clock = valueOf(facts.replyClock)
  const thread = valueOf(facts.thread)
  const named = await nameText(page.root, text)
  const count = named ? await askBackground('countSent', named, answerWithin) : undefined
  const known: HintFacts = {
    waited: clock?.waitingSince === undefined ? undefined : page.now - clock.waitingSince,
    firstAnswer: thread && isFirstAnswer(thread),
    orderRuns: valueOf(facts.orders)?.active,
    silentFor: clock?.lastOwn === undefined ? undefined : page.now - clock.lastOwn,
    sentElsewhere: count?.ok ? count.value : 0,
  }
  return giveHints(text, known, { hints, off })
}

providePart('coach', { readHints, tellSent })
