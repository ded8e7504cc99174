import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { backgroundRules } from '../../src/platform/background-rules.ts'
import { answer, askerOf, tellBackground } from '../../src/platform/messages.ts'
import type { Method, Rule } from '../../src/platform/protocol.ts'
import { tabRules } from '../../src/platform/tab-rules.ts'

type MessageSender = Parameters<typeof askerOf>[0]
type Heard = (message: unknown, sender: object) => unknown
const { heard, sendMessage } = vi.hoisted(() => ({ heard: [] as Heard[], sendMessage: vi.fn<(message: object) => Promise<unknown>>() }))
vi.mock('webextension-polyfill', () => ({
  default: { runtime: { id: 'own', sendMessage, getURL: (path: string) => `chrome-extension://own/${path}`, onMessage: { addListener: (one: Heard) => heard.push(one) } } },
}))

/** Every method has its rule at the one place that answers it. */
const rules: { readonly [M in Method]: Rule<M> } = { ...tabRules, ...backgroundRules }
const methods = Object.keys(rules) as Method[]
const fitting: Record<Method, unknown> = {
  readTab: { patience: 0 }, readBrowser: { tabId: 1 }, probeFiverr: {}, sendPressed: {}, messageLeft: {}, rememberAccount: { facts: {} }, readAnswers: { tabId: 1, buyer: 'bob' },
  giveAnswer: { tabId: null, buyer: null, question: 'saysWarned', said: 'yes' }, clearPageStorage: {}, removeCookies: { tabId: 1 }, keepDraft: {}, pointAtBox: {},
  goToFinding: { direction: 'next' }, holdDraft: { text: '', path: '/' }, readDraft: { path: '/' }, forgetDraft: { path: '/' }, checkSelection: {}, pageRead: { outline: {}, buyer: null }, addressChanged: {}, showVerdict: { tabId: 1, verdict: 'clear' }, changeItems: { store: 'settings', changes: {} }, setFromNote: { pauseBeforeSending: false }, readNoteWords: {},
  readChosen: {}, chosenChanged: { settings: {}, pointed: null, enter: null }, keepEnter: { sends: {}, heldOnce: false }, keepPointed: { box: { selectors: ['textarea'] } },
  readIgnored: {}, stopIgnoring: { kind: 'email', piece: '' },
  noteLook: { tabId: 1, at: 1, verdict: 'clear', causes: [], thread: null }, noteThread: { buyer: 'bob', held: false, first: { asked: 1, answered: 2 } },
  insertReply: { text: 'Hi', labels: { buyer: 'b', order: 'o', date: 'd' }, date: 'today', anyway: false }, readLandmarks: {}, readHints: { off: ['clear'] }, textKey: {}, noteSent: { text: '0123456789abcdef', thread: '0123456789abcdef' }, countSent: { text: '0123456789abcdef', thread: '0123456789abcdef' },
  noteRepair: { tabId: 1, cause: 'offline', repair: 'reload', helped: true }, changeHistory: { put: null },
  loadPart: { part: 'engine' },
}
const page = { id: 'own', url: 'chrome-extension://own/src/popup/index.html' }
const tab = { id: 'own', url: 'https://www.fiverr.com/inbox/bob', frameId: 0, tab: { id: 1 } }

beforeEach(() => {
  heard.length = 0
  answer(rules, Object.fromEntries(methods.map((method) => [method, () => null])) as never)
})

/** Whether a message from this sender is answered. */
const isAnswered = (message: unknown, sender: object): boolean => heard.some((one) => one(message, sender) !== undefined)

describe('who is answered', () => {
  test('each place answers its own methods alone', () => {
    expect(Object.keys(tabRules).filter((method) => Object.hasOwn(backgroundRules, method))).toEqual([])
    heard.length = 0
    answer({ keepDraft: tabRules.keepDraft }, { keepDraft: () => null, readChosen: () => null } as never)
    expect(isAnswered({ method: 'keepDraft', ask: {} }, page)).toBe(true)
    expect(isAnswered({ method: 'readChosen', ask: {} }, tab)).toBe(false)
  })

  test.each(methods)('%s is answered to whom the protocol names, and to no other', (method) => {
    const message = { method, ask: fitting[method] }
    expect(isAnswered(message, page)).toBe(rules[method].from === 'page')
    expect(isAnswered(message, tab)).toBe(rules[method].from === 'tab')
  })

  test.each([
    ['another extension', { ...tab, id: 'other' }], ['another extension at our address', { ...page, id: 'other' }], ['a frame in the page', { ...tab, frameId: 3 }],
    ['a page without encryption', { ...tab, url: 'http://www.fiverr.com/inbox/bob' }], ['a host that only ends like it', { ...tab, url: 'https://notfiverr.com/' }],
    ['a host that only begins like it', { ...tab, url: 'https://fiverr.com.example.org/' }], ['a user name that looks like it', { ...tab, url: 'https://www.fiverr.com@example.org/' }],
    ['a port', { ...tab, url: 'https://www.fiverr.com:8443/' }], ['no tab', { id: 'own', url: tab.url, frameId: 0 }], ['an extension whose id begins like ours', { id: 'own', url: 'chrome-extension://ownother/' }],
    ['nobody', {}],
  ])('%s is nobody who may ask', (_who, sender) => {
    expect(askerOf(sender as MessageSender)).toBeUndefined()
    for (const method of methods) expect(isAnswered({ method, ask: fitting[method] }, sender)).toBe(false)
  })

  test('no other message from anyone is answered, and none throws', () => {
    const url = fc.oneof(fc.constantFrom(page.url, tab.url, 'https://fiverr.com/', 'about:blank', ''), fc.webUrl(), fc.string())
    const sender = fc.record({ id: fc.constantFrom('own', 'other'), url, frameId: fc.constantFrom(0, 1), tab: fc.constantFrom({ id: 1 }) }, { requiredKeys: [] })
    const ask = fc.oneof(fc.constantFrom(...Object.values(fitting)), fc.anything())
    const message = fc.oneof(fc.anything(), fc.record({ method: fc.oneof(fc.constantFrom<string>(...methods), fc.constantFrom('constructor', '__proto__', 'toString'), fc.string()), ask }, { requiredKeys: [] }))
    fc.assert(fc.property(message, sender, (sent, from) => {
      if (!isAnswered(sent, from)) return
      const { method, ask: asked } = sent as { method: Method; ask: unknown }
      expect(methods).toContain(method)
      expect(rules[method].takes(asked)).toBe(true)
      expect(rules[method].from).toBe(askerOf(from as MessageSender))
      expect(from.id).toBe('own')
      expect(from.url?.startsWith('chrome-extension://own/') || /^https:\/\/([a-z0-9-]+\.)*fiverr\.com\//.test(from.url ?? '')).toBe(true)
    }), { numRuns: 2000 })
  })

  test('an answer that fails tells nothing of its error', async () => {
    heard.length = 0
    answer({ keepDraft: tabRules.keepDraft }, { keepDraft: () => {
      throw new Error('canary')
    } })
    expect(await heard[0]?.({ method: 'keepDraft', ask: {} }, page)).toEqual({ ok: false, why: 'failed' })
  })
})

describe('what the background is told', () => {
  const killed: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['no answer comes', () => Promise.resolve(undefined)],
    ['the call fails', () => Promise.reject(new Error('The message port closed'))],
    ['the call throws', () => {
      throw new Error('Extension context invalidated')
    }],
  ]
  test.each(killed)('is told once more where %s, and not a third time', async (_, dies) => {
    sendMessage.mockReset()
    sendMessage.mockImplementation(dies)
    tellBackground('sendPressed', {})
    await new Promise((done) => setTimeout(done))
    expect(sendMessage.mock.calls).toEqual([[{ method: 'sendPressed', ask: {} }], [{ method: 'sendPressed', ask: {} }]])
  })

  test('is told once where it was heard', async () => {
    sendMessage.mockReset()
    sendMessage.mockResolvedValue({ ok: true, value: null })
    tellBackground('sendPressed', {})
    await new Promise((done) => setTimeout(done))
    expect(sendMessage).toHaveBeenCalledOnce()
  })
})
