import type { RepairId } from '../core/cause.ts'
import type { FiverrTab } from '../platform/tabs.ts'
import { repairs } from '../repairs/index.ts'
import { repairWords } from '../ui/cause-words.ts'

interface RepairButtonProps {
  readonly repair: RepairId
  readonly help?: string | undefined
  readonly main?: boolean
  readonly tab: FiverrTab | undefined
}

/** The button of a repair. The repair starts as the very first thing of the click: Firefox asks for access only then. */
export function RepairButton({ repair, help, main = false, tab }: RepairButtonProps) {
  return (
    <button type="button" class={main ? 'main' : ''} data-repair={repair} onClick={() => void repairs[repair]({ tab, help })}>
      {repairWords(repair)}
    </button>
  )
}
