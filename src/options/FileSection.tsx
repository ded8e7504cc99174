import { useRef, useState } from 'preact/hooks'
import { exportFile, importFile, largestFile, type ImportResult } from '../core/settings-file.ts'
import { askBackground } from '../platform/messages.ts'
import { readItems } from '../platform/synced-store.ts'
import { countWords, words } from '../platform/words.ts'
import { saveFile } from '../ui/save-file.ts'
import type { SettingsUse } from './use-settings.ts'

const answerWithin = 5000

/** Settings and replies as one file, out and in. */
export function FileSection({ use: { settings, change } }: { readonly use: SettingsUse }) {
  const [said, say] = useState<{ readonly text: string; readonly good: boolean }>()
  const input = useRef<HTMLInputElement>(null)
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const result: ImportResult = file.size > largestFile ? { ok: false, why: 'too-large' } : importFile(await file.text().catch(() => ''))
    if (!result.ok) {
      say({ text: whyNot[result.why](), good: false })
      return
    }
    // Whether anything follows the browser account is this machine's own business.
    const { settings: { sync: _sync, ...brought }, replies, leftOut } = result.imported
    const replied = Object.keys(replies).length === 0 || await keepReplies(replies)
    const kept = replied && await change(brought)
    const done = leftOut === 0 ? words('import_done') : countWords('import_done_left', leftOut)
    say({ text: kept ? done : words('settings_refused'), good: kept })
  }
  return (
    <section aria-labelledby="file">
      <h2 id="file">{words('settings_file')}</h2>
      <p class="soft">{words('settings_file_why')}</p>
      <div class="row">
        <button type="button" data-export onClick={() => void readItems('replies').then((replies) => saveFile('clear-to-send.json', 'application/json', exportFile(settings, replies)))}>{words('settings_export')}</button>
        <button type="button" data-import onClick={() => input.current?.click()}>{words('settings_import')}</button>
        <input
          ref={input} type="file" accept=".json,application/json" hidden
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0])
            // The same file can be chosen again.
            currentTarget.value = ''
          }}
        />
      </div>
      <p role="status" data-import-said class={said ? `said ${said.good ? 'said-ok' : 'said-stop'}` : ''}>{said?.text}</p>
    </section>
  )
}

const whyNot: Readonly<Record<Extract<ImportResult, { ok: false }>['why'], () => string>> = {
  'too-large': () => words('import_too_large'),
  broken: () => words('import_broken'),
  'not-ours': () => words('import_not_ours'),
  newer: () => words('import_newer'),
}

async function keepReplies(replies: Readonly<Record<string, unknown>>): Promise<boolean> {
  const reply = await askBackground('changeItems', { store: 'replies', changes: replies }, answerWithin)
  return reply.ok && reply.value
}
