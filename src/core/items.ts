import type { Moment } from './known.ts'

/** One kept thing with the time of its last change. `null` stands for a thing that was removed. */
export interface Item { readonly value: unknown; readonly at: Moment }

/** Kept things by key. A `Map`, so that no key is ever taken for something inherited. */
export type Items = ReadonlyMap<string, Item>

/** How far a clock may be ahead of this one before its times are not believed, in milliseconds. */
const mostAhead = 24 * 60 * 60 * 1000
/** How long it is remembered that a thing was removed, in milliseconds. */
const rememberGone = 180 * 24 * 60 * 60 * 1000

/** What storage holds, made into items: what does not fit is left out, times from the future count as the oldest, so that any change wins over them. */
export function asItems(stored: unknown, now: Moment): Items {
  const items = new Map<string, Item>()
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return items
  for (const [key, one] of Object.entries(stored as Record<string, unknown>)) {
    const item = asItem(one, now)
    if (item && !(item.value === null && now - item.at > rememberGone)) items.set(key, item)
  }
  return items
}

/** One stored thing made into an item. */
export function asItem(stored: unknown, now: Moment): Item | undefined {
  if (typeof stored !== 'object' || stored === null || !Object.hasOwn(stored, 'value') || !Object.hasOwn(stored, 'at')) return undefined
  const { value, at } = stored as { readonly value: unknown; readonly at: unknown }
  if (typeof at !== 'number' || !Number.isFinite(at) || value === undefined) return undefined
  return { value, at: at > now + mostAhead ? 0 : at }
}

/** Items as storage takes them. */
export const storedItems = (items: Items): Record<string, Item> => Object.fromEntries(items)

/** Of two copies, each thing as it was changed last. Whichever way round they are given, the outcome is the same. */
export function mergeNewest(one: Items, other: Items): Items {
  const merged = new Map(one)
  for (const [key, item] of other) {
    const before = merged.get(key)
    if (!before || isNewer(item, before)) merged.set(key, item)
  }
  return merged
}

/** Whether an item stands in for another. Of two changes at one moment, their text decides, so that every copy decides alike. */
export function isNewer(item: Item, than: Item): boolean {
  if (item.at !== than.at) return item.at > than.at
  return JSON.stringify(item.value) > JSON.stringify(than.value)
}

/** Items after changes made now; each is newer than what it replaces, whatever the clock says. `null` removes. */
export function changeItems(items: Items, changes: Readonly<Record<string, unknown>>, now: Moment): Items {
  const changed = new Map(items)
  for (const [key, value] of Object.entries(changes)) changed.set(key, { value, at: Math.max(now, (items.get(key)?.at ?? 0) + 1) })
  return changed
}
