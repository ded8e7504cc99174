import { expect, test } from 'vitest'
import { readBrowserVersion } from '../../src/probes/browser-version.ts'

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36', 'Chrome', 120],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/151.0.0.0 Safari/537.36', 'Chrome', 151],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36 Edg/121.0.0.0', 'Edge', 121],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0', 'Firefox', 142],
] as const)('%s', (userAgent, name, major) => {
  expect(readBrowserVersion(userAgent, 1)).toMatchObject({ known: true, value: { name, major } })
})

test.each(['', 'Mozilla/5.0 Chrome/120.0.0.0 Safari/537.36 OPR/106.0', 'Mozilla/5.0 Version/17.0 Safari/605.1.15', 'Chrome/'])('a browser that is not followed here is a gap: %s', (userAgent) => {
  expect(readBrowserVersion(userAgent, 1)).toEqual({ known: false, why: 'unsupported' })
})
