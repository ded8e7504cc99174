import { useState } from 'preact/hooks'
import { words } from '../platform/words.ts'

/** A text that can be edited and is copied as it then stands. */
export function CopyText({ text, label }: { readonly text: string; readonly label: string }) {
  const [written, write] = useState(text)
  const [copied, setCopied] = useState<boolean>()
  const copy = async (): Promise<void> => {
    setCopied(undefined)
    setCopied(await navigator.clipboard.writeText(written).then(() => true, () => false))
  }
  return (
    <>
      <textarea aria-label={label} rows={14} value={written} onInput={(event) => write(event.currentTarget.value)} />
      <div class="row">
        <button type="button" class="main" data-copy onClick={() => void copy()}>{words('copy')}</button>
        {written !== text && <button type="button" class="quiet" onClick={() => write(text)}>{words('support_reset')}</button>}
        <span role="status">{copied === undefined ? '' : words(copied ? 'note_copied' : 'note_not_copied')}</span>
      </div>
    </>
  )
}
