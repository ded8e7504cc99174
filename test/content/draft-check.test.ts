import { beforeEach, expect, test, vi } from 'vitest'
import type { Engine } from '../../src/content/engine.part.ts'
import { createDraftCheck } from '../../src/content/draft-check.ts'
import { providePart } from '../../src/content/provide-part.ts'

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn() }))
vi.mock('webextension-polyfill', () => ({ default: { runtime: { id: 'own', sendMessage } } }))

const finding = { kind: 'email', start: 0, end: 3, severity: 'breaks-rule', disguised: false, rule: 'contact', certain: true } as const
let taken = ''
const engine: Engine = {
  checkDraft: () => [finding],
  newTextScan: () => ({
    take: (text) => {
      taken = text
    }, step: () => true, findings: () => [finding], forget: () => undefined,
  }),
}
const arrives = async (): Promise<unknown> => {
  providePart('engine', engine)
  return { ok: true, value: true }
}
const life = new AbortController()

beforeEach(() => {
  delete (globalThis as { clearToSendParts?: unknown }).clearToSendParts
  sendMessage.mockReset()
})

test('a blank text sends for nothing, words and a focus do, once', async () => {
  sendMessage.mockImplementation(arrives)
  const arrived = vi.fn()
  const { check, prepare } = createDraftCheck(arrived, life.signal)
  expect(check(' \n', {})).toEqual([])
  expect(sendMessage).not.toHaveBeenCalled()
  expect(check('a@b', {})).toEqual([])
  prepare()
  check('a@b', {})
  await vi.waitFor(() => expect(arrived).toHaveBeenCalledOnce())
  expect(sendMessage).toHaveBeenCalledOnce()
  expect(sendMessage).toHaveBeenCalledWith({ method: 'loadPart', ask: { part: 'engine' } })
  expect(check('a@b', {})).toEqual([finding])
})

test('a text that changes is scanned from when the engine is there', async () => {
  sendMessage.mockImplementation(arrives)
  const arrived = vi.fn()
  const scan = createDraftCheck(arrived, life.signal).scan(() => ({}))
  scan.take('a@b')
  expect(scan.step(9)).toBe(true)
  expect(scan.findings()).toEqual([])
  await vi.waitFor(() => expect(arrived).toHaveBeenCalledOnce())
  scan.take('a@bc')
  expect(taken).toBe('a@bc')
  expect(scan.findings()).toEqual([finding])
})

test('an engine that does not come leaves every text without findings, and is not asked for at every key', async () => {
  sendMessage.mockResolvedValue({ ok: true, value: false })
  const arrived = vi.fn()
  const { check } = createDraftCheck(arrived, life.signal)
  for (const text of ['a', 'a@', 'a@b']) {
    expect(check(text, {})).toEqual([])
    await Promise.resolve().then(() => new Promise((resolve) => setTimeout(resolve, 0)))
  }
  expect(sendMessage).toHaveBeenCalledOnce()
  expect(arrived).not.toHaveBeenCalled()
})

test('after a rest it is asked for again', async () => {
  vi.useFakeTimers()
  try {
    sendMessage.mockResolvedValueOnce({ ok: true, value: false }).mockImplementation(arrives)
    const arrived = vi.fn()
    const { check } = createDraftCheck(arrived, life.signal)
    check('a', {})
    await vi.advanceTimersByTimeAsync(2500)
    check('a@', {})
    await vi.advanceTimersByTimeAsync(0)
    expect(arrived).toHaveBeenCalledOnce()
  } finally {
    vi.useRealTimers()
  }
})

test('an engine that came before anybody asked is heard of too', async () => {
  providePart('engine', engine)
  const arrived = vi.fn()
  createDraftCheck(arrived, life.signal).prepare()
  await vi.waitFor(() => expect(arrived).toHaveBeenCalledOnce())
  expect(sendMessage).not.toHaveBeenCalled()
})

test('an engine that comes later than it is waited for is heard of at the next occasion', async () => {
  vi.useFakeTimers()
  try {
    sendMessage.mockImplementation(() => new Promise(() => undefined))
    const arrived = vi.fn()
    const { prepare } = createDraftCheck(arrived, life.signal)
    prepare()
    await vi.advanceTimersByTimeAsync(60_000)
    providePart('engine', engine)
    prepare()
    await vi.advanceTimersByTimeAsync(0)
    prepare()
    await vi.advanceTimersByTimeAsync(0)
    expect(arrived).toHaveBeenCalledOnce()
  } finally {
    vi.useRealTimers()
  }
})
