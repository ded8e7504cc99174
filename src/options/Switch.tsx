import { useId } from 'preact/hooks'
import { words } from '../platform/words.ts'

interface SwitchProps {
  /** For tests and for the fragment of an address. */
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly checked: boolean
  readonly locked?: boolean
  readonly change: (checked: boolean) => void
}

/** One thing to turn on or off. */
export function Switch({ name, label, hint, checked, locked = false, change }: SwitchProps) {
  const described = useId()
  const about = [hint, locked ? words('settings_locked') : undefined].filter((one) => one !== undefined)
  return (
    <label class="check">
      {/* The box shows what holds, not what was pressed: a change that was refused springs back. */}
      <input
        type="checkbox" data-setting={name} checked={checked} disabled={locked} aria-describedby={about.length > 0 ? described : undefined}
        onChange={({ currentTarget }) => {
          const wanted = currentTarget.checked
          currentTarget.checked = checked
          change(wanted)
        }}
      />
      <span>{label}</span>
      {about.length > 0 && <span class="soft" id={described}>{about.join(' ')}</span>}
    </label>
  )
}
