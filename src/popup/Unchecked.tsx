import type { Unchecked as UncheckedCause } from '../core/diagnose.ts'
import { countWords } from '../platform/words.ts'
import { gapWords, titleOf } from '../ui/cause-words.ts'

/** What could not be checked, by the reason why. */
export function Unchecked({ unchecked }: { readonly unchecked: readonly UncheckedCause[] }) {
  const reasons = [...new Set(unchecked.map(({ why }) => why))]
  return (
    <details>
      <summary><h2>{countWords('unchecked', unchecked.length)}</h2></summary>
      {reasons.map((reason) => (
        <div key={reason} class="unchecked">
          <h3>{gapWords(reason)}</h3>
          <ul>
            {unchecked.filter(({ why }) => why === reason).map(({ cause, why }) => <li key={cause.id} data-unknown-cause={cause.id} data-gap={why}>{titleOf(cause.id)}</li>)}
          </ul>
        </div>
      ))}
    </details>
  )
}
