import { causes } from '../causes/index.ts'
import { answerFacts } from '../core/answers.ts'
import { bugReport, type BugReport } from '../core/bug-report.ts'
import { diagnose } from '../core/diagnose.ts'
import { asHistory } from '../core/history.ts'
import { valueOf } from '../core/known.ts'
import { headingFor, type SupportHeading } from '../core/support-report.ts'
import { supportLines, type SupportLine } from '../core/support-lines.ts'
import { extensionVersion } from '../platform/install.ts'
import { readLocal } from '../platform/local-store.ts'
import { askBackground, askTab } from '../platform/messages.ts'
import { gather, type Gathered } from '../probes/gather.ts'
import { historyKey } from '../probes/history.ts'

const patience = 2500
/** What was tried within this time belongs to the trouble of now, in milliseconds. */
const lately = 24 * 60 * 60 * 1000

/** What a look at the Fiverr tab used last gives for writing to support. */
export interface Look { readonly heading: SupportHeading | undefined; readonly lines: readonly SupportLine[]; readonly report: BugReport; readonly seen: boolean; readonly at: number }

/** Looks at the Fiverr tab used last, as the popup does, and takes out all that is private. */
export async function look(signal: AbortSignal): Promise<Look | undefined> {
  let last: Gathered | undefined
  await gather((gathered) => {
    last = gathered
  }, signal)
  if (!last || signal.aborted) return undefined
  const { tab } = last
  const answers = await askBackground('readAnswers', { tabId: tab?.id ?? null, buyer: valueOf(last.facts.buyer) ?? null }, patience)
  const facts = { ...last.facts, ...(answers.ok ? answerFacts(answers.value) : {}) }
  const diagnosis = diagnose(causes, facts)
  const landmarks = tab ? await askTab(tab.id, 'readLandmarks', {}, patience) : undefined
  const now = Date.now()
  const history = asHistory(tab?.private ? undefined : await readLocal(historyKey))
  const events = history.newer ? [] : history.events
  const tried = events.flatMap((event) => (event.kind === 'repair' && now - event.at < lately ? [{ repair: event.repair, helped: event.helped }] : []))
  return {
    heading: headingFor(diagnosis.found),
    lines: supportLines(diagnosis, facts, tried),
    report: bugReport(diagnosis, facts, { extension: extensionVersion(), landmarks: landmarks?.ok ? landmarks.value : null, now }),
    seen: tab !== undefined,
    at: now,
  }
}
