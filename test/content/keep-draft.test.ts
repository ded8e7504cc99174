// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { putDraftBack } from '../../src/content/keep-draft.ts'
import { providePart } from '../../src/content/provide-part.ts'

const { takes } = vi.hoisted(() => ({ takes: [] as boolean[] }))
vi.mock('webextension-polyfill', () => ({ default: { runtime: { id: 'own', sendMessage: async () => ({ ok: true, value: 'for bob alone' }) } } }))
const replaceText = async (editor: HTMLElement, { text }: { text: string }): Promise<boolean> => {
  const taken = takes.shift() ?? true
  if (taken) (editor as HTMLTextAreaElement).value = text
  return taken
}
const nothing = () => { throw new Error('not asked for') }
providePart('marks', { replaceText, watchDrafts: nothing, hintIncoming: nothing })

const box = () => document.querySelector('textarea')

beforeEach(() => {
  takes.length = 0
  history.replaceState(null, '', '/inbox/bob')
  document.body.innerHTML = '<main><form><textarea id="send-message-text-area" placeholder="Type a message"></textarea></form></main>'
})

test('a kept draft comes back into its box', async () => {
  await putDraftBack(document)
  expect(box()?.value).toBe('for bob alone')
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
})
