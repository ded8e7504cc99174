import { useEffect, useRef, useState } from 'preact/hooks'
import { defaultSettings, type Settings } from '../core/settings.ts'
import { watchDrafts } from '../marks/watch-drafts.ts'
import { direction, locale, words } from '../platform/words.ts'
import { ruleWords, suggestionFor } from '../ui/draft-words.ts'
import { NotCheckable } from '../ui/NotCheckable.tsx'
import { useDraftCheck, type CheckDraft } from '../ui/use-draft-check.ts'

/** A text box with the real marks, note and pause, and nobody at the other end. What is set in the note holds on this page alone. */
export function Playground() {
  const box = useRef<HTMLTextAreaElement>(null)
  const send = useRef<HTMLButtonElement>(null)
  const [said, say] = useState('')
  const check = useDraftCheck()
  useEffect(() => {
    if (typeof check !== 'function') return undefined
    const stop = new AbortController()
    watchPlayground(stop.signal, box, send, check)
    return () => stop.abort()
  }, [check])
  const pressed = (): void => {
    const text = box.current?.value.trim() ?? ''
    if (text === '') return
    say(words('welcome_try_sent'))
  }
  const example = (): void => {
    const element = box.current
    if (!element) return
    element.value = words('welcome_try_example')
    say('')
    element.focus()
    element.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return (
    <section aria-labelledby="try">
      <h2 id="try">{words('welcome_try')}</h2>
      <p>{words('welcome_try_how')}</p>
      {check === 'missing' && <NotCheckable />}
      <div class="message">
        <label class="spoken" for="draft">{words('welcome_try_field')}</label>
        <textarea id="draft" ref={box} rows={4} placeholder={words('welcome_try_placeholder')} dir="auto" spellcheck={false} />
        <div class="row">
          <button type="button" data-example onClick={example}>{words('welcome_try_put')}</button>
          <button type="button" ref={send} class="main" data-send onClick={pressed}>{words('welcome_try_send')}</button>
        </div>
      </div>
      <p role="status" class={said === '' ? '' : 'said'}>{said}</p>
    </section>
  )
}

interface Place<Kind extends HTMLElement> { readonly current: Kind | null }

function watchPlayground(signal: AbortSignal, box: Place<HTMLTextAreaElement>, send: Place<HTMLButtonElement>, check: CheckDraft): void {
  let settings: Settings = defaultSettings
  const watch = watchDrafts({
    root: document,
    signal,
    findEditors: () => (box.current ? [box.current] : []),
    check: (text) => check(text, {}),
    words: (key, args = []) => words(key, ...args),
    language: () => ({ lang: locale(), dir: direction() }),
    settings: () => settings,
    changeSetting: (change) => {
      settings = 'kindOff' in change ? { ...settings, kindsOff: [...settings.kindsOff, change.kindOff] } : { ...settings, ...change }
      watch.refresh()
    },
    rule: ruleWords,
    suggestion: ({ kind }) => suggestionFor(kind),
    sendControls: () => (send.current ? [send.current] : []),
    enter: { sends: () => false, learned: () => undefined, mayHoldUnknown: () => false, heldUnknown: () => undefined },
  })
}
