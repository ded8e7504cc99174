import { randomBytes } from 'node:crypto'
import { changedWorld } from './changed-world.ts'
import { healthyWorld } from './healthy-world.ts'
import type { Message, Patch, World } from './world.ts'

/** What stands between two requests: the world and this start's build. */
export interface Live {
  readonly world: World
  /** Prefix of this start's hashed class names. */
  readonly build: string
  /** The token that a send must carry. */
  readonly token: string
  /** What time it is on every page, so that neither ages nor clocks move between two looks; a message sent since has its own. */
  readonly startedAt: number
  set(patch: Patch<World>): void
  replace(world: World): void
  addMessage(message: Message): void
}

export function makeLive(): Live {
  let world = healthyWorld
  const startedAt = Date.now()
  return {
    get world() {
      return world
    },
    build: `b${randomBytes(3).toString('hex')}`,
    token: randomBytes(12).toString('hex'),
    startedAt,
    set: (patch) => {
      world = changedWorld(world, patch)
    },
    replace: (next) => {
      world = next
    },
    addMessage: (message) => {
      world = changedWorld(world, { thread: { messages: [...world.thread.messages, message] } })
    },
  }
}
