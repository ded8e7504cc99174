import { describe, expect, test } from 'vitest'
import { asksForContact } from '../../src/detectors/asks/asks-for-contact.ts'
import { asksHowToCall } from '../../src/detectors/asks/asks-how-to-call.ts'
import { asksPlainly } from '../../src/detectors/asks/asks-plainly.ts'
import { dodgesFee } from '../../src/detectors/asks/dodges-fee.ts'
import { goesDirect } from '../../src/detectors/asks/goes-direct.ts'
import { invitesToApp } from '../../src/detectors/asks/invites-to-app.ts'
import { leavesPlatform } from '../../src/detectors/asks/leaves-platform.ts'
import { refuses } from '../../src/detectors/asks/refusal.ts'
import { talksByMail } from '../../src/detectors/asks/talks-by-mail.ts'
import { offer } from '../../src/detectors/pays/offer.ts'
import { isQuiet, paysForeign, paysMe, paysMeForeign, paysYou, toMyAccount, youPay } from '../../src/detectors/pays/pay-clause.ts'
import { payMe } from '../../src/detectors/pays/pay-me.ts'
import { paysByWay } from '../../src/detectors/pays/pays-by-way.ts'
import { isShopsWay } from '../../src/detectors/pays/shops-way.ts'
import { takesWay } from '../../src/detectors/pays/takes-way.ts'
import { readSections } from './read-sections.ts'
import { tokenAt, type TokenAt } from './token-at.ts'

/** What is asked, by the name of its cases: whether the word behind « belongs to such an ask. What is none of one kind ("-") may well be one of another. */
const kinds: ReadonlyMap<string, (read: TokenAt) => boolean> = new Map([
  ['leaves-platform', ({ tokens, index, clause }) => leavesPlatform(tokens, index, clause)],
  ['dodges-fee', ({ tokens, index, clause }) => dodgesFee(tokens, index, clause)],
  ['asks-plainly', ({ tokens, index, clause }) => asksPlainly(tokens, index, clause)],
  ['asks-how-to-call', ({ tokens, index, clause }) => asksHowToCall(tokens, index, clause)],
  ['asks-for-contact', ({ tokens, index, clause }) => asksForContact(tokens, index, clause)],
  ['talks-by-mail', ({ tokens, index, clause }) => talksByMail(tokens, index, clause)],
  ['goes-direct', ({ tokens, index, clause }) => goesDirect(tokens, index, clause)],
  ['invites-to-app', ({ tokens, index, clause }) => invitesToApp(tokens, index, clause)],
  ['refusal', ({ tokens, index, clause }) => refuses(tokens, clause, index)],
  ['offer', ({ tokens, index }) => offer(tokens, index) !== undefined],
  ['pays-by-way', ({ tokens, index, clause }) => paysByWay(tokens, index, clause)],
  ['takes-way', ({ tokens, index, clause }) => takesWay(tokens, index, clause)],
  ['shops-way', ({ tokens, index, clause }) => isShopsWay(tokens, index, clause)],
  ['pay-me', ({ tokens, index }) => payMe(tokens, index) !== undefined],
  ['is-quiet', ({ tokens, clause }) => isQuiet(tokens, clause)],
  ['pays-foreign', ({ tokens, index }) => paysForeign(tokens, index)],
  ['pays-me-foreign', ({ tokens, clause }) => paysMeForeign(tokens, clause)],
  ['pays-me', ({ tokens, clause }) => paysMe(tokens, clause)],
  ['you-pay', ({ tokens, clause }) => youPay(tokens, clause)],
  ['pays-you', ({ tokens, clause }) => paysYou(tokens, clause)],
  ['to-my-account', ({ tokens, clause }) => toMyAccount(tokens, clause)],
])

const sections = readSections('asks')

test('every kind of ask has cases, and every case a kind', () => expect([...sections.keys()]).toEqual([...kinds.keys()]))

describe.each([...kinds])('%s', (kind, isAsk) => {
  test.each(sections.get(kind) ?? [])('%s', (line) => expect(isAsk(tokenAt(line.slice(2)))).toBe(line.startsWith('+')))
})

test.each([
  ['hi there, I take «p a y p a l', 'i take p a y p a l', true],
  ['ok. I take «PayPal', 'i take paypal', false],
])('marks the offer in %s', (line, piece, disguised) => {
  const { draft, tokens, index } = tokenAt(line)
  const found = offer(tokens, index)
  expect([found && draft.folded.slice(found.start, found.end), found?.disguised]).toEqual([piece, disguised])
})
