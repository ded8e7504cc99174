// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { causes } from '../../src/causes/index.ts'
import { answerFacts } from '../../src/core/answers.ts'
import { diagnose } from '../../src/core/diagnose.ts'
import type { Facts } from '../../src/core/facts.ts'
import { gap, known } from '../../src/core/known.ts'
import { readPage } from '../../src/fiverr/read-page.ts'
import { card, flow, g2, g3, msg, pane, strip, wrap } from '../pages/inbox-page.ts'

const now = 1_700_000_000_000
const at = <T>(value: T) => known(value, now)

/** A browser in which nothing is wrong. */
const healthy: Omit<Facts, keyof ReturnType<typeof readPage>> = {
  access: at(true), online: at(true), sends: at([]), exchanges: at([]), tabAnswers: at(true), draft: at([]), accountNotices: gap('not-on-page'),
  sessionCookie: at({ present: true, expired: false, anyCookie: true, headerBytes: 300 }),
  reply: at({ outcome: { status: 200 }, milliseconds: 50 }),
  siteStorage: at({ cookies: true, storage: true, serviceWorker: false }),
  browser: at({ name: 'Chrome', major: 156, lowest: 150 }),
  ...answerFacts({}),
}

/** A chat bubble with a box of its own, as it may stand over any page. */
const withBubble = (html: string) => html.replace('</body>', '<div class="bubble"><p>How can we help?</p><form><textarea placeholder="Type a message"></textarea><button type="submit">Send</button></form></div></body>')

/** Pages put together from what public sources tell of Fiverr's, with the wordings they quote. */
const pages: readonly { readonly name: string; readonly verdict: string; readonly first: string | undefined; readonly html: string; readonly url?: string }[] = [
  { name: 'a healthy thread of 2023 with an order', verdict: 'clear', first: 'draft-empty', html: wrap(flow(strip + msg(false, 'Hello') + msg(true, 'Hi')) + g2(), pane(card)) },
  { name: 'a healthy thread of 2024 without the details pane', verdict: 'clear', first: 'draft-empty', html: wrap(flow(msg(false, 'Hello')) + g3()) },
  { name: 'the request to unspam in place of the box', verdict: 'blocked', first: 'conversation-in-spam', html: wrap(flow(msg(false, 'Hello')) + '<div class="abc"><p>bob_b will no longer be able to contact you. <a>Submit an unspam request</a> to undo this.</p></div>', pane()) },
  { name: 'a buyer who is no longer available', verdict: 'blocked', first: 'buyer-account-gone', html: wrap(flow(msg(false, 'Hello') + msg(true, 'Yo')) + '<footer><p>bob_b is no longer available</p></footer>', pane()) },
  { name: 'a user who can no longer be contacted', verdict: 'blocked', first: 'buyer-account-gone', html: wrap(flow(msg(false, 'Hello')) + '<footer><span>This user can no longer be contacted.</span></footer>') },
  { name: 'the old "Can’t message directly!"', verdict: 'blocked', first: 'buyer-blocked-you', html: wrap(flow('') + "<div><b>Can’t message directly!</b></div>") },
  { name: 'only the seller wrote, the box is greyed out', verdict: 'blocked', first: 'buyer-has-not-written', html: wrap(flow(strip + msg(true, 'Hi there')) + g2('disabled'), pane()) },
  { name: 'only the seller wrote, there is no box', verdict: 'blocked', first: 'buyer-has-not-written', html: wrap(flow(strip + msg(true, 'Hi there')), pane()) },
  { name: 'an empty thread with a box that takes nothing', verdict: 'blocked', first: 'buyer-has-not-written', html: wrap(flow('') + '<form><textarea id="send-message-text-area" disabled></textarea><button type="submit" disabled aria-label="Send"></button></form>') },
  { name: 'only the seller wrote, the box works', verdict: 'clear', first: 'no-order-together', html: wrap(flow(msg(true, 'Hi there')) + g3('', ''), pane()) },
  { name: 'a held message, said inside it', verdict: 'at-risk', first: 'message-held', html: wrap(flow(msg(false, 'Hello') + msg(true, 'my mail', '<div class="q"><p>Your message is being reviewed by our Trust and Safety team due to a possible Terms of Service violation. This may take up to 24 hours. In the meantime, bob_b can’t see your message. We appreciate your patience.</p></div>')) + g2(), pane(card)) },
  { name: 'a held message in the older words, said after it', verdict: 'at-risk', first: 'message-held', html: wrap(flow(msg(false, 'Hello') + msg(true, 'my mail') + '<div class="zz">Your message was flagged for review by our Trust and Safety team, due to possible Terms of Service violation.</div>') + g2(), pane(card)) },
  { name: 'a message that only the seller sees', verdict: 'at-risk', first: 'message-held', html: wrap(flow(msg(false, 'Hello') + msg(true, 'my mail', '<span>Only visible to you</span>')) + g2(), pane(card)) },
  { name: 'a buyer who quotes the notice', verdict: 'clear', first: 'draft-empty', html: wrap(flow(msg(false, 'Your message is being reviewed by our Trust and Safety team due to')) + g2(), pane(card)) },
  { name: 'a failed message', verdict: 'at-risk', first: 'send-refused', html: wrap(flow(msg(false, 'Hello') + msg(true, 'x').replace('message-content', 'message-content failed')) + g2(), pane(card)) },
  { name: 'the red reminder', verdict: 'at-risk', first: 'terms-warning', html: wrap(flow(msg(false, 'Hello')) + g2('', 'green', 'pay me', '<div class="terms-error"><i class="icon"></i><p>Reminder: Never accept or ask for direct payments. Doing so may get your account restricted</p></div>'), pane(card)) },
  { name: 'an empty place for the reminder', verdict: 'clear', first: undefined, html: wrap(flow(msg(false, 'Hello')) + g2('', 'green', 'hello', '<div class="terms-error"></div>'), pane(card)) },
  { name: 'a thread that failed to load', verdict: 'blocked', first: 'page-stale', html: wrap('<div><h3>Something went wrong</h3><button>Try again</button></div>') },
  { name: 'a thread that failed to load, its header too', verdict: 'blocked', first: 'page-stale', html: wrap('<div><h3>Something went wrong</h3><button>Try again</button></div>').replace(/<header class="conversation-header">.*?<\/header>/s, '') },
  { name: 'a restriction above a greyed-out box', verdict: 'blocked', first: 'account-restricted', html: wrap(flow(msg(false, 'Hello')) + g2('disabled'), pane()).replace('<div class="main-content">', '<div class="banner">Your account has been temporarily restricted. Learn more</div><div class="main-content">') },
  { name: 'the login page while the cookie is valid', verdict: 'at-risk', first: 'signed-out', html: '<html lang="en"><body><form><h1>Sign in to your account</h1><input type="email"><input type="password"><button>Sign in</button></form></body></html>', url: 'https://www.fiverr.com/login?source=top_nav' },
  { name: 'the bot wall', verdict: 'blocked', first: 'bot-check', html: '<html><head><title>It needs a human touch</title></head><body><div id="px-captcha-wrapper"><div id="px-captcha"></div></div><p>ERRCODE PXCR10002539</p></body></html>' },
  { name: 'an order page with a plain box', verdict: 'clear', first: 'draft-empty', html: '<html lang="en"><body><header><a>Messages</a></header><div id="__ZONE__main"><div class="seller-grid"><article><h2>Order started</h2></article><textarea placeholder="Type a message"></textarea></div></div></body></html>', url: 'https://www.fiverr.com/orders/FO123456789/activities' },
  { name: 'the Contact window on a gig', verdict: 'clear', first: 'draft-empty', html: '<html lang="en"><body><nav><a>Messages</a></nav><h1>I will</h1><div role="dialog"><form data-testid="send-message-form"><textarea data-testid="message-box" maxlength="2500"></textarea><span>0/2500</span><button disabled>Send message</button></form></div></body></html>', url: 'https://www.fiverr.com/bob_b/do-a-logo' },
  { name: 'the rich-text box of the Pro site', verdict: 'clear', first: 'draft-empty', html: wrap(flow(msg(false, 'Hello')) + '<div id="send-message-text-area"><div data-track-tag="rich_text_editor"><div contenteditable="true" data-slate-editor="true" role="textbox"><div data-slate-node="element"><span data-slate-node="text"><span data-slate-leaf="true"><span data-slate-placeholder="true" contenteditable="false">Send message</span><span data-slate-zero-width="n">\uFEFF<br></span></span></span></div></div></div><input type="file" name="attachments"></div><button aria-label="Send" disabled></button>'), url: 'https://pro.fiverr.com/inbox/bob_b' },
  { name: 'a chat bubble on every page, and the request to unspam in place of the box', verdict: 'blocked', first: 'conversation-in-spam', html: withBubble(wrap(flow(msg(false, 'Hello')) + '<div class="abc"><p>bob_b will no longer be able to contact you. <a>Submit an unspam request</a> to undo this.</p></div>', pane())) },
  { name: 'a chat bubble, and only the seller wrote, the box is greyed out', verdict: 'blocked', first: 'buyer-has-not-written', html: withBubble(wrap(flow(strip + msg(true, 'Hi there')) + g2('disabled'), pane())) },
  { name: 'a thread whose list is still to come, the box greyed out', verdict: 'unknown', first: 'no-order-together', html: wrap(flow('<div class="a1"><span></span></div>'.repeat(5)) + g2('disabled'), pane()) },
  { name: 'a hidden frame of the bot protection on a healthy thread', verdict: 'clear', first: 'draft-empty', html: wrap(flow(msg(false, 'Hello')) + g2('', 'grey') + '<iframe style="display: none" src="https://collector-x.px-cloud.net/a"></iframe>', pane(card)) },
  { name: 'a finished order whose page shows only the box of the review', verdict: 'unknown', first: undefined, html: '<html lang="en"><body><header><a>Messages</a></header><div id="__ZONE__main"><h2>Order completed</h2><form><textarea placeholder="Share your experience with this buyer"></textarea><button type="submit">Submit</button></form></div></body></html>', url: 'https://www.fiverr.com/orders/FO123456789/activities' },
]

test.each(pages)('$name', ({ verdict, first, html, url = 'https://www.fiverr.com/inbox/bob_b' }) => {
  const root = new DOMParser().parseFromString(html, 'text/html')
  Object.defineProperty(root, 'readyState', { value: 'complete' })
  const diagnosis = diagnose(causes, { ...healthy, ...readPage({ root, url, now }) })
  expect(diagnosis.verdict).toBe(verdict)
  expect(diagnosis.found[0]?.cause.id).toBe(first)
})
