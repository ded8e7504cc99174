import { useEffect, useState } from 'preact/hooks'
import { isPinned } from '../platform/toolbar.ts'
import { words } from '../platform/words.ts'

/** How to have the icon in sight; where the browser tells, whether it is. */
export function Pin() {
  const [pinned, take] = useState<boolean>()
  useEffect(() => {
    const look = (): void => void isPinned().then(take)
    look()
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [])
  return (
    <section aria-labelledby="pin" data-pinned={String(pinned)}>
      <h2 id="pin">{words('welcome_pin')}</h2>
      <div class="pin">
        <Toolbar />
        <p>{words(pinned === true ? 'welcome_pinned' : 'welcome_pin_how')}</p>
      </div>
    </section>
  )
}

/** A browser's toolbar with the puzzle piece and, in its list, the pin. Drawn, not read aloud. */
function Toolbar() {
  return (
    <svg class="toolbar" viewBox="0 0 200 92" width="200" height="92" aria-hidden="true">
      <rect class="bar" x="1" y="1" width="198" height="30" rx="6" />
      <rect class="field" x="10" y="8" width="120" height="16" rx="8" />
      <path class="piece" d="M150 10h5a3 3 0 1 1 6 0h5v5a3 3 0 1 1 0 6v5h-16v-5a3 3 0 1 0 0-6z" />
      <circle class="ink" cx="184" cy="18" r="6" />
      <path class="bar" d="M70 40h128v50h-128z" />
      <rect class="ours" x="80" y="56" width="18" height="14" rx="3" />
      <path class="ours" d="M83 70v6l6-6z" />
      <path class="line" d="M106 63h46" />
      <path class="pin-mark" d="M176 55h10M178 55v8l-3 4h12l-3-4v-8M181 67v8" />
    </svg>
  )
}
