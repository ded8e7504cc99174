// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { causes } from '../../src/causes/index.ts'
import { diagnose } from '../../src/core/diagnose.ts'
import type { Facts } from '../../src/core/facts.ts'
import { readPage } from '../../src/fiverr/read-page.ts'
import { healthy } from '../causes/judged.ts'
import { peoplesLayouts, type PeoplesLayout } from '../pages/peoples-layouts.ts'
import { words as standInWords } from '../stand-in/words/index.ts'
import { pageOf } from './page-of.ts'

/** What Fiverr says, as sources quote it and as the stand-in says it in every language, and what else a reader looks for. */
const sentences: readonly string[] = [...new Set([
  'Your message was not sent', 'Message not delivered', 'Failed to send', 'failed', 'Sending failed', 'Only visible to you', 'Your message is being reviewed by our Trust and Safety team due to a possible Terms of Service violation.',
  'This user is no longer available', 'bob_b is no longer available', 'This user can no longer be contacted.', "Can't message directly!", 'You blocked this user', 'You have been blocked by bob_b', 'You cannot message this user',
  'bob_b will no longer be able to contact you. Submit an unspam request to undo this.', 'This conversation is in your spam folder', 'Your account has been restricted', 'Your account is restricted: you cannot place or receive new orders',
  'You have received a warning', 'Official warning', 'Reminder: Never accept or ask for direct payments. Doing so may get your account restricted', 'Too many requests', 'You are sending messages too fast', 'You have reached the limit',
  'Something went wrong', 'Oops, something went wrong', 'It needs a human touch', 'One small step', 'ERRCODE PXCR10002539', 'Verify your email', 'Verify your phone number', 'Verify your identity', 'Complete your profile to start', 'Your profile is incomplete', 'profile 50% complete',
  'The file is too large', 'Virus detected', 'Message is too long', 'Exceeded the maximum 2500 characters', '10/12', '3 / 5', '0/1', '2500/2500', 'Sign in', 'Join', 'Send', 'Send message', 'Type a message', 'Send me a message', 'Me', 'You', 'Messages', 'Inbox',
  'delivered', 'waiting for your response', '5:01 AM', 'Nov 02, 2023, 5:01 AM', '2 days ago', 'Yesterday', 'WE HAVE YOUR BACK', 'For added safety and your protection, keep payments and communications within Fiverr.',
  'You already have an active order', 'Completed', 'Cancelled', 'Logo, refunded', 'FO9999999AB', 'Member since Nov 2023', 'On Fiverr since Nov 2023', 'You have no active gigs', 'Active (0)', '0 active gigs', 'Press Enter to send', 'Last seen', 'This message relates to:', 'See original',
  ...Object.values(standInWords).flatMap((language) => Object.values(language)).filter((one) => !/[<>&]/.test(one)),
])]

const read = ({ html, url = 'https://www.fiverr.com/inbox/bob_b' }: PeoplesLayout, words: string) => readPage(pageOf(html(words), url))
const { accountNotices: _, ...rest } = healthy
const judge = (facts: ReturnType<typeof read>) => diagnose(causes, { ...rest, accountNotices: facts.notices, ...facts } as Facts)

const plainFacts = new Map<PeoplesLayout, ReturnType<typeof read>>()
const plainOf = (layout: PeoplesLayout) => plainFacts.get(layout) ?? plainFacts.set(layout, read(layout, 'Good day')).get(layout) ?? read(layout, 'Good day')

/** What words of people's changed to something other than "not known". `undefined`: nothing. */
function changed(layout: PeoplesLayout, words: string): string | undefined {
  const plain = plainOf(layout)
  // What sellers say of themselves in so many words is taken for the page's: no cause blocks by it.
  const { memberSince, profileLacks } = plain
  const facts = { ...read(layout, words), ...(layout.name === 'what the seller’s own profile says' ? { memberSince, profileLacks } : {}) }
  // The draft's own length and any order's own name are people's; no cause asks how often the seller wrote.
  const told = (fact: unknown) => JSON.stringify(fact, (key, value: unknown) => (key === 'length' || key === 'fromSeller' || key === 'quote' || key === 'seenAt' ? undefined : value))
  for (const [name, fact] of Object.entries(facts)) {
    const before = plain[name as keyof typeof plain]
    if (fact.known && told(fact) !== told(before)) return `${name}: ${told(before)} became ${told(fact)}`
  }
  const [without, now] = [judge(plain), judge(facts)]
  const verdicts: readonly string[] = [without.verdict, 'unknown']
  if (!verdicts.includes(now.verdict)) return `${without.verdict} became ${now.verdict}`
  const grounds = ({ found }: typeof now) => found.map(({ cause, finding }) => `${cause.id} ${finding.effect}`)
  const added = grounds(now).filter((one) => !grounds(without).includes(one) && !one.endsWith(' none'))
  return added.length > 0 ? `found ${added.join(', ')}` : undefined
}

// `EVERY=1 npx vitest run --project unit test/fiverr/peoples-words.test.ts`: one sentence in so many in every place, all breaks listed.
const step = Number(process.env['EVERY'] ?? 0)
test.runIf(step > 0)('every sentence in every place', () => {
  const broken = peoplesLayouts.flatMap((layout, place) => sentences.filter((_one, index) => (index + place) % step === 0).flatMap((words) => {
    const change = changed(layout, words)
    return change === undefined ? [] : [`${layout.name} | ${words} | ${change}`]
  }))
  expect(broken).toEqual([])
}, 3_600_000)

test('no sentence of Fiverr’s in a place of people’s words changes what the page is found to say', () => {
  fc.assert(fc.property(fc.constantFrom(...peoplesLayouts), fc.constantFrom(...sentences), (layout, words) => {
    expect(changed(layout, words)).toBeUndefined()
  }), { numRuns: Number(process.env['RUNS'] ?? 25), seed: Number(process.env['SEED'] ?? 1) })
})

test('the layouts are told apart by their words: a notice of Fiverr’s own is read beside them', () => {
  const own = peoplesLayouts.find(({ name }) => name === 'the buyer’s message')?.html('Good day').replace(/<footer.*<\/footer>/s, '<footer><p>bob_b is no longer available</p></footer>') ?? ''
  expect(judge(readPage(pageOf(own))).found[0]?.cause.id).toBe('buyer-account-gone')
})
