import { forgetLocal, onLocalChange, readLocal, writeLocal } from './local-store.ts'

const key = 'pointed-box'

/** The message box that the seller pointed at, as it was kept. `undefined` if none was. */
export const readPointed = (): Promise<unknown> => readLocal(key)

/** Keeps what describes a box, and nothing else that came along. `false`: storage refused. */
export const keepPointed = ({ selectors }: { readonly selectors: readonly string[] }): Promise<boolean> => writeLocal(key, { selectors })

/** Forgets the box. `false`: storage refused. */
export const forgetPointed = (): Promise<boolean> => forgetLocal(key)

/** Calls back with each box that is kept, `undefined` once it is forgotten. */
export const onPointedChange = (changed: (box: unknown) => void): void => onLocalChange(key, changed)
