import { existsSync } from 'node:fs'
import { beforeEach, expect, test, vi } from 'vitest'
import messages from '../../public/_locales/en/messages.json' with { type: 'json' }
import { fillWords, type Message } from '../../src/core/fill-words.ts'
import { verdicts } from '../../src/core/verdict.ts'

const { shown, area } = await vi.hoisted(async () => {
  const { FakeArea } = await import('../platform/fake-storage.ts')
  return { shown: new Map<string, unknown>(), area: new FakeArea() }
})
const none = { addListener: () => undefined }
vi.mock('webextension-polyfill', () => ({ default: {
  action: { setIcon: async ({ path }: { path: unknown }) => shown.set('icon', path), setTitle: async ({ title }: { title: string }) => shown.set('title', title) },
  i18n: { getMessage: (key: keyof typeof messages, fill: readonly string[] = []) => fillWords(messages[key] as Message, fill), getUILanguage: () => 'en' },
  storage: { local: area, session: area, onChanged: none }, runtime: { getURL: (path: string) => path, onMessage: none },
  tabs: { onUpdated: none, onRemoved: none, get: () => Promise.reject(new Error('gone')), query: async () => [] },
  permissions: { contains: async () => true }, cookies: { getAll: async () => [], getAllCookieStores: async () => [] },
  webRequest: { onBeforeRequest: none, onCompleted: none, onErrorOccurred: none },
} }))
const { judgeTab, nameThread, showVerdict, takeOutline } = await import('../../src/background/toolbar-verdict.ts')
const { giveAnswer } = await import('../../src/probes/seller-answers.ts')

vi.stubGlobal('navigator', { onLine: true, userAgent: '' })

beforeEach(() => shown.clear())

test.each(verdicts)('the verdict %s has an icon that is there and a sentence of its own', async (verdict) => {
  await showVerdict(1, verdict)
  for (const path of Object.values(shown.get('icon') as Record<string, string>)) expect(existsSync(new URL(`../../public${path}`, import.meta.url)), path).toBe(true)
  const title = shown.get('title')
  expect(title).toBe(verdict === 'no-page' ? 'Clear to Send' : `Clear to Send: ${{ blocked: 'You can’t send messages right now', 'at-risk': 'Messages can go out, with care', clear: 'You can write here', unknown: 'I could not read this page' }[verdict]}`)
})

test('a tab that told nothing of its page is not judged', async () => {
  await judgeTab(7)
  expect(shown.size).toBe(0)
})

test('what a tab told is judged, and nothing of it but names, kinds and counts is held', async () => {
  const at = Date.now()
  await takeOutline(3, { outline: { page: { known: true, value: 'thread', seenAt: at }, notices: { known: true, value: [{ id: 'buyer-blocked', by: 'wording', quote: '' }], seenAt: at }, ...{ buyer: { known: true, value: 'maria_k', seenAt: at } } }, buyer: 'maria_k' })
  expect(JSON.stringify([...area.kept])).not.toContain('maria_k')
  expect(shown.get('icon')).toEqual({ 16: '/icons/blocked-16.png', 32: '/icons/blocked-32.png' })
})

test('what the seller answered of a thread is judged with it, in that thread alone', async () => {
  const at = Date.now()
  const silent = { outline: { page: { known: true, value: 'thread', seenAt: at }, thread: { known: true, value: { fromBuyer: 0, fromSeller: 1, fromStart: true }, seenAt: at }, orders: { known: true, value: { count: 0, active: false }, seenAt: at }, composer: { known: false, why: 'not-on-page' } }, buyer: 'tom_l' } as const
  const icon = (): unknown => (shown.get('icon') as Record<string, string> | undefined)?.[16]
  await takeOutline(4, silent)
  expect(icon()).toBe('/icons/blocked-16.png')
  const home = { store: undefined, private: true }
  await giveAnswer({ home, buyer: 'tom_l' }, 'saysBuyerWroteFirst', 'yes', at)
  await nameThread(4, 'tom_l')
  await judgeTab(4)
  expect(icon()).toBe('/icons/unknown-16.png')
  await takeOutline(4, silent)
  expect(icon()).toBe('/icons/unknown-16.png')
  await takeOutline(4, { ...silent, buyer: 'anna_b' })
  expect(icon()).toBe('/icons/blocked-16.png')
  // A popup that still speaks of the thread before names nothing here.
  await nameThread(4, 'tom_l')
  await judgeTab(4)
  expect(icon()).toBe('/icons/blocked-16.png')
  expect(JSON.stringify([...area.kept])).not.toMatch(/tom_l|anna_b/)
})
