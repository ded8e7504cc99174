// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { createEnterMemory } from '../../src/content/enter-memory.ts'
import { asEnterKept, withEnterNews } from '../../src/core/enter-kept.ts'

const { local, browser } = vi.hoisted(() => {
  const kept: { enter: unknown } = { enter: null }
  const state = { refuses: false, private: false }
  return {
    local: { kept, state },
    browser: {
      runtime: { id: 'own' },
      get extension() {
        return { inIncognitoContext: state.private }
      },
    },
  }
})
vi.mock('webextension-polyfill', () => ({ default: browser }))

const setting = (on: boolean) => `<button data-testid="toggle-user-settings-popover">v</button><label><input id="setting" type="checkbox" ${on ? 'checked' : ''}>Enter sends</label>`
const unread = (more = '') => {
  document.body.innerHTML = `<main><footer class="conversation-footer"><textarea id="send-message-text-area"></textarea><div>${more}</div><button type="submit">Send</button></footer></main><textarea id="other" name="custom_offer.description"></textarea>`
  return createEnterMemory(document, async (news) => {
    if (!local.state.refuses) local.kept.enter = withEnterNews(asEnterKept(local.kept.enter), news)
    return !local.state.refuses
  })
}
const memory = async (more = '') => {
  const made = unread(more)
  await made.take(local.kept.enter)
  return made
}
const box = (id = 'send-message-text-area') => {
  const found = document.getElementById(id)
  if (!found) throw new Error('no box')
  return found
}

beforeEach(() => {
  local.kept.enter = null
  Object.assign(local.state, { refuses: false, private: false })
  history.replaceState(null, '', '/inbox/bob')
})

test('what Enter does is not known, then learned, and known on the next page', async () => {
  const first = await memory()
  expect(first.sends(box())).toBeUndefined()
  first.learned(box(), true)
  expect(first.sends(box())).toBe(true)
  expect((await memory()).sends(box())).toBe(true)
})

test('what is learned of one kind of page says nothing of another', async () => {
  (await memory()).learned(box(), true)
  history.replaceState(null, '', '/bob')
  expect((await memory()).sends(box())).toBeUndefined()
})

test('a box that is for no messages never sends with Enter', async () => {
  const made = await memory()
  made.learned(box(), true)
  expect(made.sends(box('other'))).toBe(false)
  made.learned(box('other'), false)
  expect(made.sends(box())).toBe(true)
})

test('one unknown Enter may be held, never a second, also not on the next page', async () => {
  const first = await memory()
  expect(first.mayHoldUnknown(box())).toBe(true)
  expect(first.mayHoldUnknown(box())).toBe(true)
  first.heldUnknown(box())
  expect(first.mayHoldUnknown(box())).toBe(false)
  expect((await memory()).mayHoldUnknown(box())).toBe(false)
})

test.each(['refuses', 'private'] as const)('none is held where it could not be remembered: %s', async (what) => {
  local.state[what] = true
  expect((await memory()).mayHoldUnknown(box())).toBe(false)
  expect(local.kept.enter).toBeNull()
})

test('what the page says comes before what was learned, until Enter does otherwise', async () => {
  const made = await memory(setting(false))
  expect(made.sends(box())).toBe(false)
  const input = document.querySelector<HTMLInputElement>('#setting')
  if (input) input.checked = true
  expect(made.sends(box())).toBe(true)
  made.learned(box(), false)
  expect(made.sends(box())).toBe(false)
})

test('what is kept in a shape of another time is as good as nothing', async () => {
  local.kept.enter = { sends: { 'localhost thread': 'yes' }, heldOnce: 1 }
  const made = await memory()
  expect(made.sends(box())).toBeUndefined()
  expect(made.mayHoldUnknown(box())).toBe(true)
})

test('two tabs keep what each of them learned', async () => {
  local.kept.enter = { sends: { 'localhost thread': true }, heldOnce: false }
  const [one, other] = [await memory(), await memory()]
  one.learned(box(), false)
  history.replaceState(null, '', '/orders/FO1/activities')
  other.learned(box(), false)
  expect(local.kept.enter).toEqual({ sends: { 'localhost thread': false, 'localhost order': false }, heldOnce: false })
})

test('nothing is learned before what is kept is known', async () => {
  local.kept.enter = { sends: { 'localhost order': true }, heldOnce: true }
  const before = structuredClone(local.kept.enter)
  unread().learned(box(), true)
  expect(local.kept.enter).toEqual(before)
})

test('a read that was refused takes nothing away', async () => {
  local.kept.enter = { sends: { 'localhost order': true }, heldOnce: true }
  const before = structuredClone(local.kept.enter)
  await unread().take(null)
  expect(local.kept.enter).toEqual(before)
})

test('an answer read before an Enter was held does not let a second be held', async () => {
  const made = await memory()
  expect(made.mayHoldUnknown(box())).toBe(true)
  made.heldUnknown(box())
  await made.take({ sends: {}, heldOnce: false })
  expect(made.mayHoldUnknown(box())).toBe(false)
})

test('in a private window what its page learned stays, whatever is kept meanwhile', async () => {
  local.state.private = true
  const made = await memory()
  made.learned(box(), true)
  await made.take({ sends: { 'localhost thread': false, 'localhost order': true }, heldOnce: false })
  expect(made.sends(box())).toBe(true)
  history.replaceState(null, '', '/orders/FO1/activities')
  expect(made.sends(box())).toBe(true)
  expect(local.kept.enter).toBeNull()
})

test('elsewhere what another tab learned later holds', async () => {
  const made = await memory()
  made.learned(box(), true)
  await made.take({ sends: { 'localhost thread': false }, heldOnce: false })
  expect(made.sends(box())).toBe(false)
})
