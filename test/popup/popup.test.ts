// @vitest-environment jsdom
import { h, render } from 'preact'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import messages from '../../public/_locales/en/messages.json' with { type: 'json' }
import { causes } from '../../src/causes/index.ts'
import type { Question } from '../../src/core/answers.ts'
import { diagnose } from '../../src/core/diagnose.ts'
import type { Facts } from '../../src/core/facts.ts'
import { fillWords, type Message } from '../../src/core/fill-words.ts'
import { gap, known } from '../../src/core/known.ts'
import { menuPages } from '../../src/ui/full-pages.ts'

const { told, gathering, inFront } = vi.hoisted(() => ({
  told: [] as { method: string; ask: unknown }[], gathering: [] as { tell: (gathered: unknown) => void; signal: AbortSignal }[], inFront: [] as unknown[],
}))
const none = { addListener: () => undefined }
vi.mock('webextension-polyfill', () => ({ default: {
  i18n: { getMessage: (key: keyof typeof messages, fill: readonly string[] = []) => fillWords(messages[key] as Message, fill), getUILanguage: () => 'en' },
  runtime: {
    id: 'own', getURL: (path: string) => path,
    sendMessage: async (message: { method: string; ask: unknown }) => {
      told.push(message)
      return { ok: true, value: message.method === 'readAnswers' ? {} : null }
    },
  },
  storage: { local: { get: async () => ({}) }, managed: { get: async () => ({}) }, onChanged: none },
  permissions: { onAdded: none, onRemoved: none }, windows: { getCurrent: async () => ({ id: 1 }) },
  tabs: { onActivated: { addListener: (one: unknown) => inFront.push(one) }, onUpdated: none, sendMessage: async () => ({ ok: false, why: 'nobody' }) },
} }))
vi.mock('../../src/probes/gather.ts', async (original) => ({
  ...(await original<object>()),
  gather: async (tell: (gathered: unknown) => void, signal: AbortSignal) => void gathering.push({ tell, signal }),
}))
const { nothingYet } = await import('../../src/probes/gather.ts')
const { Popup } = await import('../../src/popup/Popup.tsx')

const now = 1_800_000_000_000
const healthy: Partial<Facts> = {
  access: known(true, now), page: known('thread', now), buyer: known('maria_k', now), notices: known([], now), lastMessage: gap('not-on-page'), wording: known(true, now),
  composer: known({ kind: 'textarea', usable: true, length: 0, blank: true, refusesDraft: false }, now),
}
const blocked: Partial<Facts> = { ...healthy, composer: gap('not-on-page'), notices: known([{ id: 'spam-marked', by: 'wording', quote: 'This conversation is marked as spam' }], now) }
const tab = { id: 5, url: 'https://www.fiverr.com/inbox/maria_k', cookieStoreId: undefined, complete: true, private: false }
const gathered = (facts: Partial<Facts>, state: 'checking' | 'done' = 'done') => ({ facts: { ...nothingYet, ...facts }, tab, state, settled: state === 'done', checkedAt: now })

const nothing = (): void => undefined
const actions = { checkAgain: nothing, answer: nothing, tried: nothing, helped: nothing, point: nothing }

function shown(facts: Partial<Facts>, state: 'checking' | 'done' = 'done', question?: Question): HTMLElement {
  const root = document.createElement('main')
  const all = gathered(facts, state)
  render(h(Popup, { gathered: all, diagnosis: diagnose(causes, all.facts), now, question, answers: {}, tried: undefined, actions }), root)
  return root
}
const heading = (root: HTMLElement): string => root.querySelector('h1')?.textContent ?? ''

describe('the popup', () => {
  test('says in one sentence that a message can go out', () => {
    expect(heading(shown(healthy))).toBe('You can write to maria_k')
  })

  test('says that none can, and opens the first reason with what was seen', () => {
    const root = shown(blocked)
    expect(heading(root)).toBe('You can’t write to maria_k right now')
    expect(root.querySelector('[data-cause]')?.getAttribute('data-cause')).toBe('conversation-in-spam')
    expect(root.querySelector('.reason .evidence')?.textContent).toContain('This conversation is marked as spam')
  })

  test('asks for access before all else where the browser withholds it', () => {
    const root = shown({ access: known(false, now) })
    expect(heading(root)).toBe('I may not look at Fiverr')
    expect(root.querySelector('button')?.dataset.repair).toBe('grant-access')
  })

  test('says nothing yet while it checks', () => {
    expect(heading(shown({}, 'checking'))).toBe('Checking…')
  })

  test('counts what it could not check, one as one', () => {
    expect(shown(healthy).textContent).toMatch(/\d+ things I could not check/)
    expect(shown(healthy).textContent).not.toMatch(/\b1 things|\b1 other reasons/)
  })

  test('asks its question where a conversation is open, and none where there is none', () => {
    const asks = (facts: Partial<Facts>): boolean => shown(facts, 'done', 'saysRestricted').querySelector('[data-question]') !== null
    expect(asks(blocked)).toBe(true)
    expect(asks({ access: known(true, now), page: known('elsewhere', now) })).toBe(false)
  })

  test('leads to every other page', () => {
    const links = [...shown(healthy).querySelectorAll('footer a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual(menuPages.map((page) => `/src/${page}/index.html`))
  })
})

describe('the popup’s script', () => {
  const root = document.documentElement
  const press = (): void => document.querySelector<HTMLButtonElement>('.foot-line button')?.click()
  beforeEach(() => {
    vi.resetModules()
    told.length = gathering.length = inFront.length = 0
    const main = document.createElement('main')
    main.id = 'popup'
    document.body.replaceChildren(main)
  })

  test('hangs verdict and state on the root, and tells the toolbar once it is done', async () => {
    await import('../../src/popup/main.tsx')
    expect(root.dataset.state).toBe('checking')
    gathering[0]?.tell(gathered(blocked, 'checking'))
    expect(told.map(({ method }) => method)).not.toContain('showVerdict')
    gathering[0]?.tell(gathered(blocked))
    expect([root.dataset.state, root.dataset.verdict]).toEqual(['done', 'blocked'])
    expect(told.find(({ method }) => method === 'showVerdict')?.ask).toEqual({ tabId: 5, verdict: 'blocked' })
  })

  test('follows the tab in front only as a panel', async () => {
    await import('../../src/popup/main.tsx')
    expect(inFront).toHaveLength(0)
    root.dataset.place = 'panel'
    vi.resetModules()
    await import('../../src/popup/main.tsx')
    delete root.dataset.place
    expect(inFront).toHaveLength(1)
  })

  test('checks again at a press, and the look before is ended', async () => {
    await import('../../src/popup/main.tsx')
    gathering[0]?.tell(gathered(healthy))
    press()
    expect(gathering).toHaveLength(2)
    expect(gathering[0]?.signal.aborted).toBe(true)
    expect(root.dataset.state).toBe('checking')
  })
})
