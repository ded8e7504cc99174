import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { defaultSettings, settingNames } from '../../src/core/settings.ts'

const { managed, local } = vi.hoisted(() => ({ managed: { get: async (): Promise<object> => ({}) }, local: { get: async (): Promise<object> => ({}) } }))
vi.mock('webextension-polyfill', () => ({ default: { storage: { managed, local, onChanged: { addListener: () => undefined } }, runtime: {} } }))
const { readSettings } = await import('../../src/platform/settings-store.ts')

test('an organisation can preset every setting by its schema', () => {
  const schema = JSON.parse(readFileSync(new URL('../../public/managed-schema.json', import.meta.url), 'utf8')) as { properties: object }
  expect(Object.keys(schema.properties).toSorted()).toEqual([...settingNames].toSorted())
})

test('what an organisation presets holds over the seller’s own, and is locked', async () => {
  local.get = async () => ({ settings: { pauseBeforeSending: { value: false, at: 1 }, history: { value: false, at: 1 } } })
  managed.get = async () => ({ pauseBeforeSending: true, nonsense: 1 })
  expect(await readSettings()).toEqual({ settings: { ...defaultSettings, history: false, pauseBeforeSending: true }, locked: ['pauseBeforeSending'] })
})

test('where nobody presets anything, or storage refuses, nothing is locked', async () => {
  managed.get = () => Promise.reject(new Error('Managed storage manifest not found'))
  local.get = () => Promise.reject(new Error('refused'))
  expect(await readSettings()).toEqual({ settings: defaultSettings, locked: [] })
})
