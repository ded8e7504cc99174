// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { endWhenOutdated } from '../../src/platform/outdated.ts'

const { runtime } = vi.hoisted(() => ({ runtime: { id: 'own' as string | undefined } }))
vi.mock('webextension-polyfill', () => ({ default: { runtime } }))

test('a script outlived by its extension ends at the next press, before anything else hears of it', () => {
  const life = new AbortController()
  const others = vi.fn()
  endWhenOutdated(window, life)
  window.addEventListener('click', others, { capture: true, signal: life.signal })
  document.body.click()
  expect(life.signal.aborted).toBe(false)
  expect(others).toHaveBeenCalledTimes(1)
  runtime.id = undefined
  document.body.click()
  expect(life.signal.aborted).toBe(true)
  expect(others).toHaveBeenCalledTimes(1)
})
