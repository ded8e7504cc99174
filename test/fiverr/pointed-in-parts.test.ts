// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'

test('what the seller pointed at is known to every script of ours in the page, each with its own copy of this code', async () => {
  document.body.innerHTML = '<main><div id="unheard-of" contenteditable="true" aria-label="Words"></div></main>'
  const box = document.querySelector<HTMLElement>('#unheard-of')
  if (!box) throw new Error('no box')
  const first = await import('../../src/fiverr/editors.ts')
  vi.resetModules()
  const second = await import('../../src/fiverr/editors.ts')
  expect(second.usePointedBox).not.toBe(first.usePointedBox)
  expect(second.messageEditors(document)).toEqual([])
  first.usePointedBox({ selectors: ['#unheard-of'] })
  expect(second.messageEditors(document)).toEqual([box])
  first.usePointedBox(undefined)
  expect(second.messageEditors(document)).toEqual([])
})
