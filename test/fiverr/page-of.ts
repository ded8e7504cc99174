import type { Page } from '../../src/fiverr/page.ts'

const now = 1_700_000_000_000

/** A loaded page of this markup, as readers are given it. */
export function pageOf(html: string, url = 'https://www.fiverr.com/inbox/bob_b'): Page {
  const root = new DOMParser().parseFromString(html, 'text/html')
  Object.defineProperty(root, 'readyState', { value: 'complete' })
  Object.defineProperty(root, 'URL', { value: url })
  return { root, url, now }
}

export const seen = <T>(value: T) => ({ known: true, value, seenAt: now })
export const unseen = (why: string) => ({ known: false, why })
