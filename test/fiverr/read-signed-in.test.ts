// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readSignedIn } from '../../src/fiverr/read-signed-in.ts'
import { pageOf } from './page-of.ts'

const read = (html: string, kind: 'elsewhere' | 'login' | 'seller-page' = 'elsewhere') => {
  const fact = readSignedIn(pageOf(html, 'https://www.fiverr.com/'), kind)
  return fact.known ? fact.value : fact.why
}
const inMark = '<nav class="seller-nav-right"><a>Messages</a></nav>'
const outMark = '<header><a href="/login?source=top_nav">Sign in</a></header>'

test('the seller’s menu shows a signed-in visitor', () => expect(read(inMark)).toBe(true))
test('so do the drawers of messages and notifications', () => expect(read('<header><nav><div class="x1 popover-notifications-drawer"><button></button></div></nav></header>')).toBe(true))
test('the offer to sign in shows a guest', () => expect(read(outMark)).toBe(false))
test('the login page is a guest’s', () => expect(read('<form><input type="password"></form>', 'login')).toBe(false))
test('both at once can not be read', () => expect(['page-changed', 'two-answers']).toContain(read(inMark + outMark)))
test('a field for the password of who is signed in is no login', () => {
  const field = '<form><input type="password"></form>'
  expect(read(inMark + field)).toBe(true)
  expect(read(field, 'seller-page')).toBe('not-on-page')
  expect(read(field)).toBe(false)
})
test('an offer to sign in that is hidden is none', () => expect(read('<div hidden><a href="/login?source=top_nav">Sign in</a></div>')).toBe('not-on-page'))
test('neither proves nothing', () => expect(read('<p>Words</p>')).toBe('not-on-page'))
test('"Sign in" in a text is no offer', () => expect(read(`${inMark}<p>The site says <b>Sign in</b></p>`)).toBe(true))
