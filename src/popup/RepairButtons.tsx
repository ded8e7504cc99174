import { useState } from 'preact/hooks'
import type { RepairId } from '../core/cause.ts'
import type { CauseId } from '../core/cause-id.ts'
import type { OwnLinks } from '../core/facts.ts'
import type { FiverrTab } from '../platform/tabs.ts'
import { words } from '../platform/words.ts'
import { repairOf } from '../repairs/index.ts'
import type { RepairResult } from '../repairs/repair.ts'
import { repairCosts, repairWords } from '../ui/cause-words.ts'
import type { Actions } from './actions.ts'

interface RepairButtonsProps {
  readonly repairs: readonly RepairId[]
  readonly cause?: CauseId
  readonly help?: string | undefined
  readonly tab: FiverrTab | undefined
  readonly links?: OwnLinks | undefined
  /** The first button is the main one of the popup. */
  readonly main?: boolean
  readonly actions: Actions
}

/**
 * The buttons of a reason's repairs, with what each costs. A repair starts as the very first thing of its click: Firefox
 * asks for access only then.
 */
export function RepairButtons({ repairs, cause, help, tab, links, main = false, actions }: RepairButtonsProps) {
  const [asked, ask] = useState<RepairId>()
  const [running, run] = useState<RepairId>()
  const [said, say] = useState<RepairResult>()
  const start = (id: RepairId): void => {
    const repair = repairOf(id)
    if (repair.askTwice && asked !== id) {
      ask(id)
      return
    }
    const result = repair.run({ tab, help, links })
    ask(undefined)
    run(id)
    result.then((done) => {
      run(undefined)
      say(done)
      if (done?.recheck && cause) actions.tried({ cause, repair: id, result: done })
    }, () => {
      run(undefined)
      say({ says: 'repair_failed', recheck: false })
    })
  }
  return (
    <>
      <div class="repairs">
        {repairs.map((id, index) => (
          <button key={id} type="button" class={main && index === 0 ? 'main' : ''} data-repair={id} disabled={running !== undefined} onClick={() => start(id)}>
            {asked === id ? words('repair_sure') : repairWords(id)}
          </button>
        ))}
      </div>
      {repairs.filter((id) => repairOf(id).changes).map((id) => <p key={id} class={asked === id ? 'costs costs-asked' : 'costs'}>{repairCosts(id)}</p>)}
      {said && <p class="said" role="status">{words(said.says, ...(said.with ?? []))}</p>}
    </>
  )
}
