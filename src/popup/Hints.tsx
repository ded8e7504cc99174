import { useEffect, useState } from 'preact/hooks'
import { isHintId, type GivenHint } from '../core/hint.ts'
import { askTab } from '../platform/messages.ts'
import { changeSettings, readSettings } from '../platform/settings-store.ts'
import { countWords, words } from '../platform/words.ts'

const patience = 4000

interface HintsProps { readonly tabId: number; readonly checkedAt: number }

/** Quiet hints on the draft, folded. Each can be turned off where it stands. */
export function Hints({ tabId, checkedAt }: HintsProps) {
  const [given, give] = useState<readonly GivenHint[]>([])
  useEffect(() => {
    let over = false
    const ask = async (): Promise<void> => {
      const { settings } = await readSettings()
      const reply = await askTab(tabId, 'readHints', { off: settings.hintsOff }, patience)
      if (!over && reply.ok) give(reply.value.filter(({ id }) => isHintId(id)))
    }
    void ask()
    return () => {
      over = true
    }
  }, [tabId, checkedAt])
  const turnOff = async (id: GivenHint['id']): Promise<void> => {
    const { settings } = await readSettings()
    if (await changeSettings(settings, { hintsOff: [...settings.hintsOff, id] })) give(given.filter((hint) => hint.id !== id))
  }
  if (given.length === 0) return null
  return (
    <details class="hints" data-hints={given.map(({ id }) => id).join(' ')}>
      <summary><h2>{countWords('hints_count', given.length)}</h2></summary>
      <ul>
        {given.map(({ id, pieces }) => (
          <li key={id} data-hint={id}>
            <h3>{words(`hint_${id}_title`)}</h3>
            <p>{words(`hint_${id}_text`)}</p>
            {pieces.length > 0 && <p class="soft">{pieces.map((piece) => <q key={piece}><bdi>{piece}</bdi></q>)}</p>}
            <button type="button" class="quiet" data-hint-off onClick={() => void turnOff(id)}>{words('hints_off')}</button>
          </li>
        ))}
      </ul>
      <p class="soft">{words('hints_what')}</p>
    </details>
  )
}
