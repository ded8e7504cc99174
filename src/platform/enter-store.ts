import { asEnterKept, withEnterNews, type EnterKept } from '../core/enter-kept.ts'
import { changeLocal, onLocalChange, readLocal } from './local-store.ts'

const key = 'enter'

/** What Enter was seen to do, as it was kept. `undefined` if nothing was. */
export const readEnter = (): Promise<unknown> => readLocal(key)

/** Keeps what is new beside what other tabs saw. `false`: storage refused. */
export const keepEnter = (news: EnterKept): Promise<boolean> => changeLocal(key, (before) => withEnterNews(asEnterKept(before), news))

/** Calls back with each change of what is kept. */
export const onEnterChange = (changed: (kept: unknown) => void): void => onLocalChange(key, changed)
