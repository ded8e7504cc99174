// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { putDraftBack } from '../../src/content/keep-draft.ts'
import { providePart } from '../../src/content/provide-part.ts'

const { takes, background } = vi.hoisted(() => ({ takes: [] as boolean[], background: { draft: 'for bob alone' as string | null, slow: 0 } }))
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'own',
      sendMessage: async ({ method }: { method: string }) => {
        if (method === 'readDraft') await new Promise((resolve) => setTimeout(resolve, background.slow))
        if (method === 'forgetDraft') background.draft = null
        return { ok: true, value: method === 'readDraft' ? background.draft : null }
      },
    },
  },
}))
const replaceText = async (editor: HTMLElement, { text }: { text: string }): Promise<boolean> => {
  const taken = takes.shift() ?? true
  if (taken) (editor as HTMLTextAreaElement).value = text
  return taken
}
const nothing = () => { throw new Error('not asked for') }
const marks = { replaceText, watchDrafts: nothing, hintIncoming: nothing }

const box = () => document.querySelector('textarea')

beforeEach(() => {
  takes.length = 0
  Object.assign(background, { draft: 'for bob alone', slow: 0 })
  providePart('marks', marks)
  history.replaceState(null, '', '/inbox/bob')
  document.body.innerHTML = '<main><form><textarea id="send-message-text-area" placeholder="Type a message"></textarea></form></main>'
})

test('a kept draft comes back into its box', async () => {
  await putDraftBack(document)
  expect(box()?.value).toBe('for bob alone')
  expect(background.draft).toBeNull()
})

test('a draft that stands there already is left alone, and the kept one forgotten', async () => {
  const there = box()
  if (there) there.value = 'newer words'
  await putDraftBack(document)
  expect(box()?.value).toBe('newer words')
  expect(background.draft).toBeNull()
})

test('a background that wakes up slowly is waited for', async () => {
  vi.useFakeTimers()
  try {
    background.slow = 5000
    void putDraftBack(document)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(box()?.value).toBe('for bob alone')
  } finally {
    vi.useRealTimers()
  }
})

test('a draft that could not be put back stays kept for the next load', async () => {
  vi.useFakeTimers()
  try {
    delete (globalThis as { clearToSendParts?: unknown }).clearToSendParts
    let over = false
    void putDraftBack(document).then(() => {
      over = true
    })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(over).toBe(true)
    expect(box()?.value).toBe('')
    expect(background.draft).toBe('for bob alone')
  } finally {
    vi.useRealTimers()
  }
})

test('a box that does not take the draft yet is tried again', async () => {
  takes.push(false)
  await putDraftBack(document)
  expect(box()?.value).toBe('for bob alone')
})

test('a draft is never put into the box of another thread', async () => {
  const back = putDraftBack(document)
  history.pushState(null, '', '/inbox/eve')
  await back
  expect(box()?.value).toBe('')
  expect(background.draft).toBe('for bob alone')
})
