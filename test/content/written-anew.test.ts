import { JSDOM } from 'jsdom'
import { beforeEach, expect, test, vi } from 'vitest'
import { onceWrittenAnew } from '../../src/content/written-anew.ts'

let document: Document
const life = (): AbortController => new AbortController()
const heard = (): Promise<void> => new Promise((done) => setTimeout(done))

beforeEach(() => {
  const { window } = new JSDOM('<body><textarea></textarea>')
  vi.stubGlobal('MutationObserver', window.MutationObserver)
  document = window.document
})

test('a page that writes itself anew is told of, once', async () => {
  const again = vi.fn()
  onceWrittenAnew(document, again, life().signal)
  document.body.append('more')
  document.append(document.createComment('a remark'))
  await heard()
  expect(again).not.toHaveBeenCalled()
  for (let round = 0; round < 2; round += 1) {
    document.documentElement.remove()
    await heard()
    document.append(document.createElement('html'))
    await heard()
  }
  expect(again).toHaveBeenCalledOnce()
})

test('not after the signal ended', async () => {
  const again = vi.fn()
  const ended = life()
  onceWrittenAnew(document, again, ended.signal)
  ended.abort()
  document.documentElement.replaceWith(document.createElement('html'))
  await heard()
  expect(again).not.toHaveBeenCalled()
})
