import { useEffect, useState } from 'preact/hooks'
import { askTab } from '../platform/messages.ts'
import type { IgnoredPiece } from '../platform/protocol.ts'
import { allFiverrTabs } from '../platform/tabs.ts'
import { words } from '../platform/words.ts'
import { kindTitle } from '../ui/cause-words.ts'

const answerWithin = 1500

interface Ignored extends IgnoredPiece { readonly tabId: number }

/** What open Fiverr tabs were told to ignore. It is asked of the tabs and kept nowhere else. */
export function IgnoredSection() {
  const [ignored, show] = useState<readonly Ignored[]>([])
  useEffect(() => {
    const read = (): void => void readIgnored().then(show)
    read()
    window.addEventListener('focus', read)
    return () => window.removeEventListener('focus', read)
  }, [])
  const markAgain = async ({ tabId, kind, piece }: Ignored): Promise<void> => {
    await askTab(tabId, 'stopIgnoring', { kind, piece }, answerWithin)
    show(await readIgnored())
  }
  return (
    <section aria-labelledby="ignored">
      <h2 id="ignored">{words('settings_ignored')}</h2>
      <p class="soft">{words('settings_ignored_why')}</p>
      {ignored.length === 0 ? <p>{words('settings_ignored_none')}</p> : (
        <ul class="entries">
          {ignored.map((one) => (
            <li key={`${one.tabId} ${one.kind} ${one.piece}`} data-ignored={one.piece}>
              <span><bdi>{one.piece}</bdi> <span class="soft">{kindTitle(one.kind)}</span></span>
              <button type="button" class="quiet" aria-label={words('settings_mark_again_named', one.piece)} onClick={() => void markAgain(one)}>{words('settings_mark_again')}</button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

async function readIgnored(): Promise<readonly Ignored[]> {
  const tabs = await allFiverrTabs().catch(() => [])
  const answers = await Promise.all(tabs.map(async ({ id }) => {
    const reply = await askTab(id, 'readIgnored', {}, answerWithin)
    return reply.ok ? reply.value.map((one) => ({ ...one, tabId: id })) : []
  }))
  return answers.flat()
}
