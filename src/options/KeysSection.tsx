import { useEffect, useState } from 'preact/hooks'
import type { WordKey } from '../core/words.ts'
import { canChangeKeys, changeKeys, openKeysPage, readCommands, type Command } from '../platform/commands.ts'
import { words } from '../platform/words.ts'

const named: Readonly<Record<string, WordKey>> = { 'next-finding': 'command_next_finding', 'previous-finding': 'command_previous_finding', 'insert-reply': 'command_insert_reply' }
/** A command in the seller's language; the browser names it in its own. */
const commandWords = ({ name, description }: Command): string => (named[name] ? words(named[name]) : description)

/** The keyboard commands with their keys, and the way to change them. */
export function KeysSection() {
  const [commands, show] = useState<readonly Command[]>([])
  const [said, say] = useState('')
  useEffect(() => {
    const read = (): void => void readCommands().then(show, () => show([]))
    read()
    window.addEventListener('focus', read)
    return () => window.removeEventListener('focus', read)
  }, [])
  const set = async (name: string, keys: string): Promise<void> => {
    say(words(await changeKeys(name, keys) ? 'settings_keys_changed' : 'settings_keys_refused'))
    show(await readCommands())
  }
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{words('settings_keys')}</h2>
      <ul class="entries">
        {commands.map((one) => (
          <li key={one.name} data-command={one.name}>
            <span>{commandWords(one)}</span>
            {canChangeKeys() ? <KeysField key={one.keys} command={one} set={set} /> : <kbd>{one.keys === '' ? words('settings_keys_none') : one.keys}</kbd>}
          </li>
        ))}
      </ul>
      <p role="status" class={said === '' ? '' : 'said'}>{said}</p>
      <div class="row">
        <button type="button" data-open-keys onClick={() => void openKeysPage().then((opened) => {
          if (!opened) say(words('settings_keys_where'))
        })}>{words('settings_keys_open')}</button>
      </div>
    </section>
  )
}

function KeysField({ command, set }: { readonly command: Command; readonly set: (name: string, keys: string) => Promise<void> }) {
  const { name, keys } = command
  const [typed, type] = useState(keys)
  return (
    <form class="row" onSubmit={(event) => {
      event.preventDefault()
      void set(name, typed.trim())
    }}>
      <input type="text" class="keys" value={typed} aria-label={words('settings_keys_field', commandWords(command))} dir="ltr" onInput={({ currentTarget }) => type(currentTarget.value)} />
      <button type="submit">{words('settings_keys_set')}</button>
    </form>
  )
}
