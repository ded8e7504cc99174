import { beforeEach, describe, expect, test, vi } from 'vitest'
import { clearPageStorage } from '../../src/repairs/clear-page-storage.ts'
import { reload } from '../../src/repairs/reload.ts'
import { removeCookies } from '../../src/repairs/remove-cookies.ts'

type Updated = (tabId: number, change: { status?: string }) => void
const { did, answers, listeners } = vi.hoisted(() => ({ did: [] as string[], answers: {} as Record<string, unknown>, listeners: new Set<Updated>() }))
const said = vi.hoisted(() => async (method: string) => {
  did.push(method)
  return { ok: true, value: answers[method] }
})
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { sendMessage: ({ method }: { method: string }) => said(method) },
    tabs: {
      sendMessage: (_tab: number, { method }: { method: string }) => said(method),
      reload: async (tabId: number) => {
        did.push('reload')
        setTimeout(() => {
          for (const status of ['complete', 'loading', 'complete']) {
            if (listeners.size > 0) did.push(status)
            for (const one of listeners) one(tabId, { status })
          }
        }, 5)
      },
      onUpdated: { addListener: (one: Updated) => listeners.add(one), removeListener: (one: Updated) => listeners.delete(one) },
    },
  },
}))

const tab = { id: 7, url: 'https://www.fiverr.com/inbox/bob', cookieStoreId: undefined, complete: true, private: false }

describe('repairs that reload', () => {
  beforeEach(() => {
    did.length = 0
    Object.assign(answers, { keepDraft: true, clearPageStorage: { before: 3, after: 1 }, removeCookies: { before: 4, after: 0 } })
  })

  test.each([[reload, []], [clearPageStorage, ['clearPageStorage']], [removeCookies, ['removeCookies']]] as const)('keep the draft first and wait for the new page', async (repair, work) => {
    const result = await repair.run({ tab })
    expect(result?.recheck).toBe(true)
    expect(did).toEqual(['keepDraft', ...work, 'reload', 'complete', 'loading', 'complete'])
    expect(listeners.size).toBe(0)
  })

  test.each([reload, clearPageStorage, removeCookies])('do nothing at all when the draft can not be kept', async (repair) => {
    answers.keepDraft = false
    expect(await repair.run({ tab })).toEqual({ says: 'repair_draft_not_kept', recheck: false })
    expect(did).toEqual(['keepDraft'])
  })

  test('say how much really went', async () => {
    expect(await clearPageStorage.run({ tab })).toMatchObject({ with: ['2', '3'] })
  })

  test.each([reload, clearPageStorage, removeCookies])('say so where there is no tab', async (repair) => {
    expect(await repair.run({ tab: undefined })).toEqual({ says: 'repair_no_tab', recheck: false })
  })
})
