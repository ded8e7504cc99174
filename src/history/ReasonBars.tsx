import { scaleLinear } from 'd3-scale'
import type { ReasonCount } from '../core/history-summary.ts'
import { words, writeNumber } from '../platform/words.ts'
import { titleOf } from '../ui/cause-words.ts'

/** How many reasons are drawn; more than these are in the exported file. */
const most = 12

/** On how many days each reason was seen: a table whose bars are for the eye alone. */
export function ReasonBars({ reasons }: { readonly reasons: readonly ReasonCount[] }) {
  const [longest] = reasons
  const width = scaleLinear([0, longest?.days ?? 1], [0, 100])
  return (
    <section aria-labelledby="reasons">
      <h2 id="reasons">{words('reasons_title')}</h2>
      {reasons.length === 0 ? <p class="soft">{words('reasons_none')}</p> : (
        <table class="bars">
          <thead class="spoken"><tr><th scope="col">{words('column_reason')}</th><th scope="col">{words('column_days')}</th></tr></thead>
          <tbody>
            {reasons.slice(0, most).map(({ cause, days }) => (
              <tr key={cause} data-reason={cause}>
                <th scope="row">{titleOf(cause)}</th>
                <td>
                  <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width={width(days)} height="10" /></svg>
                  <span>{writeNumber(days)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
