import { partWorld, type PartName } from '../platform/part-names.ts'
import type { Coach } from './coach.part.ts'
import type { Engine } from './engine.part.ts'
import type { MarksPart } from './marks.part.ts'
import type { Pointing } from './pointing.part.ts'
import type { Replies } from './replies.part.ts'
import type { Report } from './report.part.ts'
import type { Selection } from './selection.part.ts'
import type { StorageRepair } from './storage.part.ts'

/** What each part gives to the rest of the content script. */
export interface Parts extends Record<PartName, object> {
  readonly engine: Engine
  readonly coach: Coach
  readonly marks: MarksPart
  readonly pointing: Pointing
  readonly report: Report
  readonly selection: Selection
  readonly storage: StorageRepair
  readonly replies: Replies
}

/** Called by a part when it has been run. */
export function providePart<Name extends PartName>(name: Name, part: Parts[Name]): void {
  partWorld.clearToSendParts = { ...partWorld.clearToSendParts, [name]: part }
}

/** A part if it is here already. */
export const partHere = <Name extends PartName>(name: Name): Parts[Name] | undefined => (partWorld.clearToSendParts as Partial<Parts> | undefined)?.[name]
