import { beforeEach, describe, expect, test, vi } from 'vitest'
import { forgetDraft, forgetDraftsOfClosedTabs, holdDraft, readDraft } from '../../src/probes/held-draft.ts'

const { kept, closed, local } = vi.hoisted(() => ({ kept: new Map<string, unknown>(), closed: [] as ((tabId: number) => void)[], local: vi.fn() }))
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: kept.get(key) }),
        set: async (values: object) => Object.entries(values).forEach(([key, value]) => kept.set(key, value)),
        remove: async (key: string) => kept.delete(key),
      },
      local: { get: local, set: local },
    },
    tabs: { onRemoved: { addListener: (one: (tabId: number) => void) => closed.push(one) } },
  },
}))

const draft = { text: 'a draft', path: '/inbox/bob' }

describe('a draft kept over a reload', () => {
  beforeEach(() => kept.clear())

  test('comes back to its own page alone, until that has it', async () => {
    expect(await holdDraft(1, draft, 0)).toBe(true)
    expect(await readDraft(1, '/login', 10)).toBeNull()
    expect(await readDraft(1, '/inbox/bob', 60_000)).toBe('a draft')
    expect(await readDraft(1, '/inbox/bob', 60_001)).toBe('a draft')
    await forgetDraft(1, '/login')
    await forgetDraft(undefined, '/inbox/bob')
    expect(await readDraft(1, '/inbox/bob', 60_002)).toBe('a draft')
    await forgetDraft(1, '/inbox/bob')
    expect(await readDraft(1, '/inbox/bob', 60_003)).toBeNull()
    expect(kept.size).toBe(0)
  })

  test('does not come back long after a reload that never was', async () => {
    await holdDraft(1, draft, 0)
    expect(await readDraft(1, '/inbox/bob', 30 * 60 * 1000)).toBeNull()
    expect(kept.size).toBe(0)
  })

  test('goes with its tab', async () => {
    forgetDraftsOfClosedTabs()
    await holdDraft(1, draft, 0)
    await holdDraft(2, draft, 0)
    closed.forEach((one) => one(1))
    await vi.waitFor(() => expect([...kept.keys()]).toEqual(['kept-draft:2']))
  })

  test('is said not to be kept where there is no tab, and never written to disk', async () => {
    expect(await holdDraft(undefined, draft, 0)).toBe(false)
    expect(local).not.toHaveBeenCalled()
  })
})
