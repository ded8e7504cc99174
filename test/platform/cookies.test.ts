import { beforeEach, describe, expect, test, vi } from 'vitest'
import { cookieStoreOf, readCookies, removeCookies } from '../../src/platform/cookies.ts'
import { probeSessionCookie } from '../../src/probes/session-cookie.ts'

const { cookies } = vi.hoisted(() => ({ cookies: { getAll: vi.fn(), remove: vi.fn(), getAllCookieStores: vi.fn() } }))
vi.mock('webextension-polyfill', () => ({ default: { cookies } }))

const canary = 'canary-1f2e3d'
const cookie = (name: string, more: object = {}) => ({ name, value: canary, domain: '.fiverr.com', path: '/', secure: true, storeId: '0', ...more })
const tab = { id: 7, url: 'https://www.fiverr.com/inbox', cookieStoreId: undefined, complete: true, private: false }

describe('cookies', () => {
  beforeEach(() => {
    cookies.getAll.mockReset().mockResolvedValue([cookie('hodor_creds', { expirationDate: 2 }), cookie('other')])
    cookies.remove.mockReset()
    cookies.getAllCookieStores.mockReset().mockResolvedValue([{ id: '0', tabIds: [1] }, { id: '1', tabIds: [7] }])
  })

  test('leave without their values', async () => {
    const all = [await readCookies('fiverr.com', '0'), await removeCookies('fiverr.com', '0'), await probeSessionCookie(tab, 1000)]
    expect(JSON.stringify(all)).not.toContain(canary)
    expect(all[0]).toEqual([{ name: 'hodor_creds', expires: 2000, bytes: 11 + canary.length + 3 }, { name: 'other', expires: undefined, bytes: 5 + canary.length + 3 }])
  })

  test('are read from the store of the tab, and a tab without a store is a gap', async () => {
    expect(await probeSessionCookie(tab, 1000)).toMatchObject({ known: true, value: { present: true, expired: false } })
    expect(cookies.getAll).toHaveBeenCalledWith(expect.objectContaining({ storeId: '1', partitionKey: {} }))
    expect(await cookieStoreOf(7, 'firefox-container-3')).toBe('firefox-container-3')
    cookies.getAllCookieStores.mockResolvedValue([])
    cookies.getAll.mockResolvedValue([])
    expect(await probeSessionCookie(tab, 1000)).toEqual({ known: false, why: 'unsupported' })
  })

  test('past their date are expired, and none is not', async () => {
    expect(await probeSessionCookie(tab, 3000)).toMatchObject({ value: { present: true, expired: true, anyCookie: true } })
    cookies.getAll.mockResolvedValue([])
    expect(await probeSessionCookie(tab, 3000)).toMatchObject({ value: { present: false, expired: false, anyCookie: false } })
  })

  test('a browser that refuses to tell is a gap', async () => {
    cookies.getAll.mockRejectedValue(new Error(`refused ${canary}`))
    expect(await probeSessionCookie(tab, 1000)).toEqual({ known: false, why: 'needs-permission' })
  })

  test('are counted by reading again, partitions and isolation named', async () => {
    const partitioned = cookie('p', { partitionKey: { topLevelSite: 'https://fiverr.com' }, firstPartyDomain: 'fiverr.com', path: '/a' })
    cookies.getAll.mockReset().mockRejectedValueOnce(new Error('First-Party Isolation is enabled, but the required firstPartyDomain attribute was not set'))
      .mockResolvedValueOnce([partitioned]).mockResolvedValueOnce([partitioned])
    expect(await removeCookies('fiverr.com', '0')).toEqual({ before: 1, after: 1 })
    expect(cookies.getAll).toHaveBeenCalledWith(expect.objectContaining({ firstPartyDomain: null }))
    expect(cookies.remove).toHaveBeenCalledWith({ url: 'https://fiverr.com/a', name: 'p', storeId: '0', partitionKey: { topLevelSite: 'https://fiverr.com' }, firstPartyDomain: 'fiverr.com' })
  })
})
