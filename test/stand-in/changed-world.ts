import type { Patch, World } from './world.ts'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function merged(base: unknown, patch: unknown, path: string): unknown {
  if (patch === undefined) return base
  if (!isObject(base)) return patch
  if (!isObject(patch)) throw new Error(`The world's ${path || 'patch'} takes an object`)
  const result: Record<string, unknown> = { ...base }
  for (const [key, value] of Object.entries(patch)) {
    if (!Object.hasOwn(base, key)) throw new Error(`The world has no ${path}${key}`)
    result[key] = merged(base[key], value, `${path}${key}.`)
  }
  return result
}

/** A world with some of its parts changed. Throws on a part that no world has. */
export const changedWorld = (world: World, patch: Patch<World>): World => merged(world, patch, '') as World
