import type { RepairCount } from '../core/history-summary.ts'
import { words, writeNumber } from '../platform/words.ts'
import type { RepairId } from '../core/cause.ts'
import { repairWords, titleOf } from '../ui/cause-words.ts'

/** What was tried against what, and how often it was this. */
export function RepairTable({ repairs }: { readonly repairs: readonly RepairCount[] }) {
  if (repairs.length === 0) return null
  return (
    <section aria-labelledby="repairs">
      <h2 id="repairs">{words('repairs_title')}</h2>
      <div class="scroll" tabIndex={0} role="group" aria-label={words('repairs_title')}>
        <table>
          <thead><tr><th scope="col">{words('column_tried')}</th><th scope="col">{words('column_against')}</th><th scope="col">{words('column_helped')}</th></tr></thead>
          <tbody>{repairs.map(({ cause, repair, helped, tried }) => (
            <tr key={`${cause} ${repair}`}><th scope="row">{repairWords(repair as RepairId)}</th><td>{titleOf(cause)}</td><td>{words('helped_of', writeNumber(helped), writeNumber(tried))}</td></tr>
          ))}</tbody>
        </table>
      </div>
    </section>
  )
}
