// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { findBoxes } from '../../src/content/find-boxes.ts'
import { createEars } from '../../src/marks/ears.ts'

let life = new AbortController()
const found = vi.fn()
const written = vi.fn()
const frame = () => new Promise((done) => requestAnimationFrame(done))
const start = async () => {
  const look = findBoxes(document, { ears: createEars(window, life.signal), found, written }, life.signal)
  await frame()
  return look
}
const box = '<main><form><textarea id="send-message-text-area"></textarea></form></main>'

beforeEach(() => {
  life = new AbortController()
  document.body.innerHTML = ''
  found.mockReset()
  written.mockReset()
})
afterEach(() => life.abort())

test('a page without a text box has nothing to mark, whatever is pressed', async () => {
  await start()
  document.body.click()
  await frame()
  expect(found).not.toHaveBeenCalled()
  expect(written).not.toHaveBeenCalled()
})

test('an empty box is found, and needs no engine until it has the focus', async () => {
  document.body.innerHTML = box
  await start()
  expect(found).toHaveBeenCalledOnce()
  expect(written).not.toHaveBeenCalled()
  document.querySelector('textarea')?.focus()
  await frame()
  expect(written).toHaveBeenCalled()
})

test('words that the browser put back need the engine at once', async () => {
  document.body.innerHTML = box.replace('></textarea', '>a draft</textarea')
  await start()
  expect(written).toHaveBeenCalledOnce()
})

test('a box that comes later is found at the next occasion, and none after the end', async () => {
  const look = await start()
  document.body.innerHTML = box
  look()
  await frame()
  expect(found).toHaveBeenCalledOnce()
  life.abort()
  look()
  document.body.click()
  await frame()
  expect(found).toHaveBeenCalledOnce()
})
