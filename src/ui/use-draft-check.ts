import { useEffect, useState } from 'preact/hooks'
import type { DraftContext, DraftFinding } from '../core/scan.ts'
import { loadEngineHere } from '../platform/load-engine-here.ts'

/** Finds contact details in a draft, as on Fiverr's pages. */
export type CheckDraft = (text: string, context: DraftContext) => readonly DraftFinding[]

/** What finds contact details, once it is loaded; `undefined` until then, `'missing'` where it can't be loaded. */
export function useDraftCheck(): CheckDraft | 'missing' | undefined {
  const [check, setCheck] = useState<CheckDraft | 'missing' | undefined>(undefined)
  useEffect(() => {
    let left = false
    void loadEngineHere()
      .then((engine) => (engine as { readonly checkDraft: CheckDraft }).checkDraft, () => 'missing' as const)
      .then((loaded) => left || setCheck(() => loaded))
    return () => {
      left = true
    }
  }, [])
  return check
}
