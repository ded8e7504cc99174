import { describe, expect, test } from 'vitest'
import type { Candidate } from '../../src/core/detector.ts'
import { accountBefore } from '../../src/detectors/accounts/account-before.ts'
import { accountLink } from '../../src/detectors/accounts/account-link.ts'
import { isInSpacedWord } from '../../src/detectors/accounts/believable.ts'
import { endsThere } from '../../src/detectors/accounts/clause-ends.ts'
import { namedAccount } from '../../src/detectors/accounts/named-account.ts'
import { pieceBefore } from '../../src/detectors/accounts/piece-before.ts'
import { sameName } from '../../src/detectors/accounts/same-name.ts'
import { spacedHost } from '../../src/detectors/accounts/spaced-host.ts'
import { taggedName } from '../../src/detectors/accounts/tagged-name.ts'
import { bankDetails } from '../../src/detectors/pays/bank-details.ts'
import { namedPayee } from '../../src/detectors/pays/named-payee.ts'
import { payeeNumber } from '../../src/detectors/pays/payee-number.ts'
import { addressesIn } from '../../src/detectors/shapes/address.ts'
import { classes } from '../../src/detectors/words/classes.ts'
import { readSections } from './read-sections.ts'
import { markFrom, tokenAt, type TokenAt } from './token-at.ts'

interface Kind {
  /** Classes of the words that it is found from. */
  readonly from: number
  find(read: Omit<TokenAt, 'clause'>): Candidate | undefined
}

const kinds: ReadonlyMap<string, Kind> = new Map([
  ['account-before', { from: classes.messenger, find: ({ tokens, draft, index }) => accountBefore(tokens, draft, index) }],
  ['named-account', { from: classes.messenger, find: ({ tokens, draft, index }) => namedAccount(tokens, draft, index) }],
  ['tagged-name', { from: classes.number, find: ({ tokens, index }) => taggedName(tokens, index) }],
  ['spaced-host', { from: classes.messenger, find: ({ tokens, index }) => spacedHost(tokens, index) }],
  ['same-name', { from: classes.messenger, find: ({ tokens, index }) => sameName(tokens, index) }],
  ['bank-details', { from: classes.payment, find: ({ tokens, index }) => bankDetails(tokens, index) }],
  ['named-payee', { from: classes.payment, find: ({ tokens, draft, index }) => namedPayee(tokens, draft, index) }],
  ['payee-number', { from: classes.number, find: ({ tokens, draft, index }) => payeeNumber(tokens, draft, index) }],
])

const sections = readSections('pieces')

test('every kind of piece has cases, and every case a kind', () => expect([...sections.keys()]).toEqual([...kinds.keys()]))

describe.each([...kinds])('%s', (kind, { from, find }) => {
  test.each(sections.get(kind) ?? [])('%s', (line) => expect(markFrom(line, from, find)).toBe(line))
})

test.each([
  ['account-before', '@jodoe on telegram', 'certain'],
  ['account-before', '2025550143 on whatsapp', 'certain'],
  ['account-before', 'as Jo Doe on Facebook', 'uncertain'],
  ['named-account', 'my telegram: jodoex', 'certain'],
  ['named-account', 'telegram jodoe99', 'certain'],
  ['named-account', 'add me on telegram jodoex', 'uncertain'],
  ['named-account', 'tele gram jodoe99', 'certain, disguised'],
  ['named-account', 'the bird app jodoex', 'uncertain, disguised'],
  ['named-account', 'f b: jodoe99', 'certain, disguised'],
  ['named-account', 'my zoom meeting id 812 345 6789', 'certain'],
  ['tagged-name', 'add jodoe#1234', 'certain'],
  ['spaced-host', 'meet google com abc-defg', 'certain, disguised'],
  ['same-name', 'my insta is the same as here', 'certain'],
  ['bank-details', 'bank: account 55017900', 'certain'],
  ['named-payee', 'paypal jodoe99', 'certain'],
  ['named-payee', 'my paypal: jodoex', 'certain'],
  ['named-payee', 'my paypal jodoex', 'uncertain'],
  ['named-payee', 'p a y p a l jodoe99', 'certain, disguised'],
  ['named-payee', '$jodoe on cashapp', 'certain'],
  ['named-payee', 'account 0155501728 gtbank', 'certain'],
  ['named-payee', 'western union to Jo Doe', 'certain'],
  ['named-payee', 'paybill 555019', 'certain'],
  ['payee-number', 'my card 4111111111111111', 'certain'],
  ['payee-number', 'konto 123456789', 'uncertain'],
])('%s: "%s" is %s', (kind, line, expected) => {
  const said: string[] = []
  const { from, find } = kinds.get(kind) ?? { from: 0, find: () => undefined }
  markFrom(line, from, (read) => {
    const found = find(read)
    if (found !== undefined) said.push((found.certain === true ? 'certain' : 'uncertain') + (found.disguised === true ? ', disguised' : ''))
    return found
  })
  expect(said).toEqual([expected])
})

const links = (line: string): readonly string[] => {
  const { tokens, draft } = tokenAt(`«${line}`)
  return [...addressesIn(tokens, draft)].flatMap((address) => {
    const link = accountLink(tokens, address)
    return link === undefined ? [] : [draft.folded.slice(link.start, link.end) + (link.disguised === true ? ' (disguised)' : '') + (link.certain === true ? '' : ' (uncertain)')]
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

test.each([
  ['see @jo.«doe', '@jo.doe'],
  ['see (jo.«doe)', 'jo.doe'],
  ['jo-«doe', 'jo-doe'],
  ['see jo «doe', 'doe'],
  ['see jo, «doe', 'doe'],
  ['see jo,«doe', 'doe'],
  ['live:jo.«doe', 'live:jo.doe'],
  ['«doe', 'doe'],
  ['a.b.c.d.e.f.g.h.«i', 'c.d.e.f.g.h.i'],
])('the piece that ends in %s', (line, piece) => {
  const { tokens, index } = tokenAt(line)
  expect(tokens.text.slice(pieceBefore(tokens, index), tokens.end[index])).toBe(piece)
})

describe('an account is all there is', () => {
  test.each(['see «jodoe', 'see «jodoe, works', '«jodoe please', '«jodoe\nworks', '«jodoe谢谢', '«jodoe message me', '«jodoe could we', '«jodoe send it'])('in %s', (line) => {
    const { tokens, index } = tokenAt(line)
    expect(endsThere(tokens, index)).toBe(true)
  })

  test.each(['«jodoe works', '«jodoe blue', '«微信谢谢', 'please «jodoe works', '«jodoe pleased us', '«jodoe unless it'])('not in %s', (line) => {
    const { tokens, index } = tokenAt(line)
    expect(endsThere(tokens, index)).toBe(false)
  })
})

test.each([
  ['w «x y', true],
  ['see «x y', false],
  ['w «x you', false],
  ['w «x.', false],
  ['(«x y', false],
])('a letter among letters that stand apart, in %s: %s', (line, apart) => {
  const { tokens, index } = tokenAt(line)
  expect(isInSpacedWord(tokens, index)).toBe(apart)
})
