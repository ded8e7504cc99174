import { describe, expect, test } from 'vitest'
import { accountLink } from '../../src/detectors/accounts/account-link.ts'
import { addressesIn } from '../../src/detectors/shapes/address.ts'
import { tokenAt } from './token-at.ts'

const links = (line: string): readonly string[] => {
  const { tokens, draft } = tokenAt(`«${line}`)
  return [...addressesIn(tokens, draft)].flatMap((address) => {
    const link = accountLink(tokens, address)
    return link === undefined ? [] : [draft.folded.slice(link.start, link.end) + (link.disguised === true ? ' (disguised)' : '')]
  })
}

describe('an address that is an account', () => {
  test.each([
    ['wa.me/12025550143', 'wa.me/12025550143'],
    ['see t.me', 't.me'],
    ['it is at facebook.com/ab today', 'facebook.com/ab'],
    ['www.facebook.com/jodoe', 'www.facebook.com/jodoe'],
    ['m.facebook.com/jodoe', 'm.facebook.com/jodoe'],
    ['web.telegram.me/jodoe', 'web.telegram.me/jodoe'],
    ['chat.whatsapp.com/abc', 'chat.whatsapp.com/abc'],
    ['my telegram t.me/jodoe', 'telegram t.me/jodoe'],
    ['the zoom zoom.us/j/123456', 'zoom zoom.us/j/123456'],
    ['t dot me slash jodoe', 't dot me slash jodoe (disguised)'],
  ])('%s', (line, link) => expect(links(line)).toEqual([link]))

  test.each(['facebook.com', 'facebook.com/', 'facebook.com/a', 'the room zoom.us/j/123456', 'my.facebook.com/jodoe', 'facebook.com.example.com/jodoe', 'xwww.facebook.com/jodoe', 'example.com/jodoe'])('none in %s', (line) => expect(links(line)).toEqual([]))
})
