// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { pointHere, takePointed } from '../../src/content/pointed-here.ts'
import { findComposer } from '../../src/fiverr/read-composer.ts'

test('a box pointed at in a private window holds on its page, whatever is kept elsewhere', () => {
  history.replaceState(null, '', '/inbox/bob')
  document.body.innerHTML = '<main><p><textarea name="kept"></textarea></p><p><textarea name="here"></textarea></p></main>'
  const pointed = () => {
    const found = findComposer({ root: document }, 'thread')
    return typeof found === 'string' ? found : found?.getAttribute('name')
  }
  takePointed({ selectors: ['[name=kept]'] })
  expect(pointed()).toBe('kept')
  pointHere({ selectors: ['[name=here]'] })
  expect(pointed()).toBe('here')
  takePointed({ selectors: ['[name=kept]'] })
  expect(pointed()).toBe('here')
  takePointed(null)
  expect(pointed()).toBe('here')
})
