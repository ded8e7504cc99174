import { useEffect, useRef, useState } from 'preact/hooks'
import { longestReply, longestTitle, placeholders, type Placeholder } from '../core/replies.ts'
import { words, writeNumber } from '../platform/words.ts'
import { NotCheckable } from '../ui/NotCheckable.tsx'
import { useDraftCheck } from '../ui/use-draft-check.ts'
import { FoundInReply } from './FoundInReply.tsx'

interface ReplyFormProps { readonly title: string; readonly text: string; readonly save: (title: string, text: string) => Promise<void>; readonly leave: () => void }

/** Writes a reply. What would break a rule is shown while typing; saving it all the same takes a second, plain word. */
export function ReplyForm({ title: titleBefore, text: textBefore, save, leave }: ReplyFormProps) {
  const [title, setTitle] = useState(titleBefore)
  const [text, setText] = useState(textBefore)
  const [asked, ask] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const start = useRef<HTMLInputElement>(null)
  useEffect(() => start.current?.focus(), [])
  const check = useDraftCheck()
  const found = typeof check === 'function' ? check(text, { order: false }) : []
  const breaks = found.some(({ certain, severity }) => certain && severity === 'breaks-rule')
  const blank = text.trim() === '' || title.trim() === '' || check === undefined
  const put = (name: Placeholder): void => {
    const element = field.current
    if (!element) return
    element.focus()
    element.setRangeText(`{${name}}`, element.selectionStart, element.selectionEnd, 'end')
    setText(element.value)
  }
  const submit = (event: Event): void => {
    event.preventDefault()
    if (blank) return
    if (breaks && !asked) ask(true)
    else void save(title.trim(), text.trim())
  }
  return (
    <form class="fields form" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && leave()}>
      <label class="field"><span>{words('reply_title')}</span><input type="text" ref={start} name="title" required maxLength={longestTitle} value={title} onInput={(event) => setTitle(event.currentTarget.value)} dir="auto" /></label>
      <label class="field">
        <span>{words('reply_text')}</span>
        <textarea ref={field} name="text" required rows={5} maxLength={longestReply} value={text} dir="auto" onInput={(event) => {
          setText(event.currentTarget.value)
          ask(false)
        }} />
      </label>
      <div class="row">
        <span class="soft">{words('reply_put')}</span>
        {placeholders.map((name) => <button key={name} type="button" data-put={name} onClick={() => put(name)}>{`{${name}} `}<span class="soft">{words(`placeholder_${name}`)}</span></button>)}
        <span class="soft">{words('reply_length', writeNumber(text.length), writeNumber(longestReply))}</span>
      </div>
      {check === 'missing' && <NotCheckable />}
      <FoundInReply text={text} found={found} />
      {breaks && asked && <p class="said said-stop" role="alert">{words('reply_breaks')}</p>}
      <div class="row">
        <button type="submit" class="main" data-save disabled={blank}>{words(breaks && asked ? 'reply_save_anyway' : 'reply_save')}</button>
        <button type="button" data-leave onClick={leave}>{words('reply_leave')}</button>
      </div>
    </form>
  )
}
