import { useState } from 'preact/hooks'
import type { HistoryEvent } from '../core/history.ts'
import { historyVersion } from '../core/history.ts'
import { historyCsv } from '../core/history-csv.ts'
import type { WordKey } from '../core/words.ts'
import { askBackground } from '../platform/messages.ts'
import { changeSettings, readSettings } from '../platform/settings-store.ts'
import { words } from '../platform/words.ts'
import { saveFile } from '../ui/save-file.ts'

interface KeepHistoryProps { readonly events: readonly HistoryEvent[]; readonly on: boolean; readonly newer: boolean; readonly now: number }
interface Said { readonly key: WordKey; readonly good: boolean; readonly undo?: readonly HistoryEvent[] }

const patience = 3000

/** What is kept and where, and what can be done with it: off, saved as a file, erased and, until the page is left, put back. */
export function KeepHistory({ events, on, newer, now }: KeepHistoryProps) {
  const [said, say] = useState<Said>()
  const name = (kind: string): string => `clear-to-send-history-${new Date(now).toISOString().slice(0, 10)}.${kind}`
  const toggle = async (box: HTMLInputElement): Promise<void> => {
    const kept = await changeSettings((await readSettings()).settings, { history: box.checked })
    if (kept) return
    box.checked = on
    say({ key: 'storage_refused', good: false })
  }
  const change = async (put: readonly HistoryEvent[] | null, done: Said): Promise<void> => {
    const reply = await askBackground('changeHistory', { put }, patience)
    say(reply.ok && reply.value ? done : { key: 'storage_refused', good: false })
  }
  return (
    <section aria-labelledby="keep">
      <h2 id="keep">{words('history_keep_title')}</h2>
      <p>{words('history_keep')}</p>
      <label class="check">
        <input type="checkbox" data-keep checked={on} onChange={(event) => void toggle(event.currentTarget)} />
        <span>{words('history_on')}</span>
        <span class="soft">{words('history_on_what')}</span>
      </label>
      <div class="row">
        <button type="button" data-save="csv" disabled={events.length === 0} onClick={() => saveFile(name('csv'), 'text/csv', historyCsv(events))}>{words('save_csv')}</button>
        <button type="button" data-save="json" disabled={events.length === 0} onClick={() => saveFile(name('json'), 'application/json', JSON.stringify({ version: historyVersion, events }, null, 2))}>{words('save_json')}</button>
        <button type="button" class="danger" data-erase disabled={events.length === 0 || newer} onClick={() => void change(null, { key: 'history_erased', good: true, undo: events })}>{words('history_erase')}</button>
      </div>
      <div role="status">
        {said && (
          <p class={said.good ? 'said said-ok' : 'said said-stop'}>
            {words(said.key)}{' '}
            {said.undo && <button type="button" class="quiet" data-undo onClick={() => void change(said.undo ?? [], { key: 'history_back', good: true })}>{words('undo')}</button>}
          </p>
        )}
      </div>
    </section>
  )
}
