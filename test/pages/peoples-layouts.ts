import { card, flow, g2, g3, msg, pane, strip, wrap } from './inbox-page.ts'
import { answered, newer, newerPage, own as newerOwn } from './newer-inbox-page.ts'

/** A page in which `words` stand where people's words do, and its address. */
export interface PeoplesLayout { readonly name: string; readonly url?: string; readonly html: (words: string) => string }

const time = '<time>Nov 02, 2023, 5:01 AM</time>'
const hello = msg(false, 'Hello') + msg(true, 'Hi')
const inFlow = flow(strip + hello)
const column = (name: string, html: PeoplesLayout['html']): PeoplesLayout => ({ name, html: (words) => wrap(html(words)) })
const whole = (name: string, html: PeoplesLayout['html']): PeoplesLayout => ({ name, html })
const put = (html: string, place: string, words: string) => html.replace(place, words)

/** The seller's message with blocks in its body, which a paragraph can't hold. */
const inParts = (parts: string) => put(msg(true, 'x'), '<p class="message-body">x</p>', `<div class="message-body">${parts}</div>`)

/** A conversation none of whose names are known, with a time in its own words. */
const strange = (words: string, tag: string, box = '') => `<html lang="en"><body class="x0"><div class="x1"><header><a href="/inbox">Messages</a></header><div class="x2"><div class="x3"><span>Bob</span><span>5:01 AM</span><${tag}>${words}</${tag}></div></div>${box}</div></body></html>`

const messages: readonly PeoplesLayout[] = [
  column('the buyer’s message', (words) => flow(strip + msg(false, words) + msg(true, 'Hi')) + g2()),
  column('the seller’s message', (words) => flow(strip + msg(false, 'Hello') + msg(true, words)) + g2()),
  column('the seller’s message before a box of 2024', (words) => flow(strip + msg(false, 'Hello') + msg(true, words)) + g3()),
  column('a message above a greyed-out box', (words) => flow(strip + msg(false, words) + msg(true, 'Hi')) + g2('disabled')),
  column('a message in a thread without a box', (words) => flow(strip + msg(false, words) + msg(true, 'Hi'))),
  ...['h1', 'h2', 'h3', 'blockquote', 'pre', 'ul><li', 'small', 'div', 'td'].map((tag) =>
    column(`a part <${tag}> of the seller’s message`, (words) => flow(strip + msg(false, 'Hello') + inParts(`See<${tag}>${words}</${tag.split('><').toReversed().join('></')}>`)) + g2())),
  column('what the seller’s message quotes, before it', (words) => flow(strip + msg(false, 'Hello') + put(msg(true, 'Yes'), '<p class="message-body">', `<div class="q1"><p>${words}</p></div><p class="message-body">`)) + g2()),
  column('what the seller’s message quotes, after it', (words) => flow(strip + msg(false, words) + msg(true, 'Yes', `<blockquote><p>${words}</p></blockquote>`)) + g2()),
  column('the name of a file in the seller’s message', (words) => flow(strip + msg(false, 'Hello') + msg(true, 'Here', `<div class="attachments"><a href="/f/1" download>${words}</a><small>12 KB</small></div>`)) + g2()),
  column('the name of a file with its ending', (words) => flow(strip + msg(false, 'Hello') + msg(true, 'Here', `<div class="x9"><p>${words}.pdf</p><p>12 KB</p></div>`)) + g2()),
  column('a message whose body is not known', (words) => flow(strip + msg(false, 'Hello') + put(msg(true, 'x'), '<p class="message-body">x</p>', `<div><p>Hello there</p><p>${words}</p></div>`)) + g2()),
  column('a translated message', (words) => flow(strip + msg(false, 'Hallo', `<div class="x7"><p>${words}</p><button>See original</button></div>`) + msg(true, 'Hi')) + g2()),
  column('a message in a row that looks different', (words) => flow(strip + hello + `<div class="x3"><div>Bob</div>${time}<p>${words}</p></div>`) + g2()),
  column('a message beside the list', (words) => `${inFlow}<div class="x3"><div>Bob</div>${time}<p>${words}</p></div>${g2()}`),
  column('a message in a second thread, opened small', (words) => `${inFlow}${g2()}<div class="x4"><h4>Ann</h4><div><div><p>${words}</p><span>5:01 AM</span></div></div></div>`),
  column('a second thread of known make', (words) => `${inFlow}${g2()}<div class="x4">${flow(msg(false, words))}</div>`),
  whole('messages in a log', (words) => wrap(`<div role="log"><div role="article"><p>Bob</p><p>${words}</p></div><div role="article"><p>Me</p><p>Hi</p></div></div>${g3()}`)),
  whole('messages in a log with times', (words) => wrap(`<div role="log"><div role="article"><p>Bob</p>${time}<p>${words}</p></div><div role="article"><p>Me</p>${time}<p>Hi</p></div></div>${g3()}`)),
  ...['p', 'h1', 'h2', 'li', 'blockquote', 'td', 'div'].flatMap((tag) => [
    whole(`<${tag}> in a strange conversation`, (words) => strange(words, tag)),
    whole(`<${tag}> in a strange conversation with a box`, (words) => strange(words, tag, g3())),
    whole(`<${tag}> in a strange conversation with a strange box`, (words) => strange(words, tag, '<div><textarea></textarea></div>')),
  ]),
  whole('a form around everything', (words) => wrap(`<form>${flow(strip + msg(false, words) + msg(true, words))}<textarea id="send-message-text-area" placeholder="Type a message"></textarea><button type="submit" aria-label="Send" disabled>Send</button></form>`)),
]

const track = (words: string) => `<p data-track-tag="typography">${words}</p>`
const newerMessages: readonly PeoplesLayout[] = [
  whole('the buyer’s message of 2026', (words) => newerPage(newer(words) + newerOwn('Hi'))),
  whole('the seller’s message of 2026', (words) => newerPage(newer('Hello') + newerOwn(words))),
  whole('the seller’s answer of 2026', (words) => newerPage(newer('Hello') + newerOwn(words, { before: answered('Hello') }))),
  whole('what the seller’s message of 2026 answers', (words) => newerPage(newer(words) + newerOwn('Yes', { before: answered(words) }))),
  whole('what a message of 2026 answers, not loaded any more', (words) => newerPage(newer('Hello') + newerOwn('Yes', { before: answered(words) }))),
  whole('a second paragraph of a message of 2026', (words) => newerPage(newer('Hello') + newerOwn('See').replace('See</p>', `See</p>${track(words)}`))),
  whole('an offer in a message of 2026', (words) => newerPage(newer('Hello') + newerOwn('Here', { after: `<div data-track-tag="link_card"><h3>Logo</h3>${track(words)}</div>` }))),
  whole('a file in a message of 2026', (words) => newerPage(newer('Hello') + newerOwn('Here', { after: `<div class="attachments-list"><a href="/f/1">${track(words)}</a></div>` }))),
  whole('the gig that a message of 2026 relates to', (words) => newerPage(newer('Hello', { after: `<div class="related-to">${track('This message relates to:')}<a href="/sam/gig">${track(words)}</a></div>` }) + newerOwn('Hi'))),
  whole('the sender of a message of 2026', (words) => newerPage(newerOwn('Hi') + newer('Hello', { name: words }))),
]

const names: readonly PeoplesLayout[] = [
  whole('the shown name', (words) => put(wrap(inFlow + g2(), pane(card)), '?source=inbox">Bob<', `?source=inbox">${words}<`)),
  whole('the shown name above a greyed-out box', (words) => put(wrap(flow(strip + msg(true, 'Hi')) + g2('disabled'), pane()), '?source=inbox">Bob<', `?source=inbox">${words}<`)),
  whole('the sender of messages', (words) => wrap(flow(strip + put(msg(false, 'Hello'), 'header">Bob<', `header">${words}<`) + msg(true, 'Hi')) + g2(), pane(card))),
  whole('a name in the list', (words) => put(wrap(inFlow + g2()), '<p>Bob</p>', `<p>${words}</p>`)),
  whole('an excerpt in the list', (words) => put(wrap(inFlow + g2()), 'Me: I am no longer available', words)),
  whole('an excerpt in a list that looks different', (words) => put(put(wrap(inFlow + g2()), /<nav class="contacts-list".*?<\/nav>/s.exec(wrap(''))?.[0] ?? '', ''), '<section', `<div class="x5"><div class="x6"><a href="/inbox/ann"><p>Ann</p><p>${words}</p><time>2 months</time></a></div><div class="x6"><a href="/inbox/eve"><p>Eve</p><p>Hi</p><time>3 months</time></a></div></div><section`)),
  whole('the title of an order', (words) => wrap(inFlow + g2(), pane(put(card, 'Logo', words)))),
  whole('the title of an order, elsewhere', (words) => wrap(inFlow + g2(), `<div class="x8"><a href="/orders/FO1234567AB">${words}</a></div>`)),
  whole('words about the buyer', (words) => wrap(inFlow + g2(), pane(card).replace('On Fiverr since', `<p>${words}</p>On Fiverr since`))),
  whole('the gig that the thread began from', (words) => wrap(flow(`<div class="related-to">This message relates to: <a href="/sam/gig">${words}</a></div>` + hello) + g2())),
  whole('a notification', (words) => put(wrap(inFlow + g2()), '</nav></header>', `</nav><div class="notifications-popover"><ul><li><p>${words}</p><time>2 days</time></li></ul></div></header>`)),
  whole('a notification that looks different', (words) => put(wrap(inFlow + g2()), '</nav></header>', `</nav><div class="x5"><a href="/inbox/ann"><p>${words}</p><span>2 days ago</span></a></div></header>`)),
  whole('a search suggestion', (words) => put(wrap(inFlow + g2()), '</nav></header>', `</nav><form role="search"><input type="search"><ul role="listbox"><li role="option">${words}</li></ul></form></header>`)),
  whole('a saved reply at the box', (words) => wrap(inFlow + put(g2(), '</textarea>', `</textarea></div><div class="quick-responses"><ul><li><button>${words}</button></li></ul>`))),
  whole('a saved reply that looks different', (words) => wrap(inFlow + put(g3(), '<form>', `<form><div class="x5"><div role="menu"><div role="menuitem"><b>${words}</b><p>Hello there</p></div></div></div>`))),
  whole('a saved reply in a list at the box', (words) => wrap(inFlow + put(g3(), '<form>', `<form><ul><li><p>${words}</p></li><li><p>Thank you</p></li></ul>`))),
]

const box = (html: PeoplesLayout['html']) => (words: string) => wrap(inFlow + html(words), pane(card))
const drafts: readonly PeoplesLayout[] = [
  whole('the draft of 2023', box((words) => g2('', 'green', words))),
  whole('the draft of 2023 and its mirror', box((words) => put(g2('', 'green', words), '<span class="ruler">', `<span class="ruler">${words}`))),
  whole('the draft of 2024', box((words) => g3(words, ''))),
  ...['true', '', 'plaintext-only'].flatMap((editable) => [
    whole(`the draft in contenteditable="${editable}"`, box((words) => `<form><div id="send-message-text-area"><div contenteditable="${editable}"><p>${words}</p></div></div><button type="submit" aria-label="Send">Send</button></form>`)),
    whole(`a rich draft in contenteditable="${editable}"`, box((words) => `<form><div id="send-message-text-area"><div contenteditable="${editable}" role="textbox" data-slate-editor="true"><div data-slate-node="element"><span data-slate-string="true">${words}</span></div></div></div><button type="submit" aria-label="Send">Send</button></form>`)),
    whole(`a note about the buyer in contenteditable="${editable}"`, box((words) => `${g3('Hi', '')}<div class="x4"><div contenteditable="${editable}">${words}</div></div>`)),
    whole(`a note in contenteditable="${editable}", and no box`, box((words) => `<div class="x4"><div contenteditable="${editable}">${words}</div></div>`)),
  ]),
  whole('a note about the buyer', box((words) => `${g3('Hi', '')}<aside><textarea name="note">${words}</textarea></aside>`)),
]

const order = 'https://www.fiverr.com/orders/FO51A2B3C4D5/activities'
const orderPage = (inner: string, title = 'Logo design') => `<html lang="en"><body><header><a>Messages</a></header><div id="__ZONE__main"><div class="seller-grid"><section><h1>${title}</h1><article><h2>Order started</h2></article>${inner}</section></div></div></body></html>`
const profile = (inner: string, title = 'I will bake a cake') => `<html lang="en"><head><meta name="user_id" content="12"></head><body><nav><a>Messages</a></nav><div id="__ZONE__main"><h1>${title}</h1>${inner}</div><div role="dialog"><form data-testid="send-message-form"><textarea data-testid="message-box" maxlength="2500">Hi</textarea><button type="submit">Send</button></form></div></body></html>`
const own = (inner: string) => `<html lang="en"><head><meta name="user_id" content="12"></head><body><nav class="seller-nav-right"><a href="/users/sam/seller_dashboard">Dashboard</a><a>Messages</a></nav><div id="__ZONE__main">${inner}</div></body></html>`
const gigs = 'https://www.fiverr.com/users/sam/manage_gigs'
const dashboard = 'https://www.fiverr.com/users/sam/seller_dashboard'
const review = (words: string) => `<section class="reviews-wrap"><ul><li><p>Ann</p><p>${words}</p></li><li><p>Eve</p><p>Good</p></li></ul></section>`
const strangeReview = (words: string) => `<section><div class="x1"><p>Ann</p><p>${words}</p><time>2 months ago</time></div></section>`

const elsewhere: readonly PeoplesLayout[] = [
  { name: 'the title of an order on its page', url: order, html: (words) => orderPage('<textarea placeholder="Type a message"></textarea>', words) },
  { name: 'a message on an order page', url: order, html: (words) => orderPage(`<div class="x1"><div><b>Bob</b><span>5:01 AM</span><p>${words}</p></div><div><b>Me</b><span>5:02 AM</span><p>Hi</p></div></div><textarea placeholder="Type a message"></textarea>`) },
  { name: 'a delivery on an order page', url: order, html: (words) => orderPage(`<article><h2>Delivery</h2><p>${words}</p></article><textarea placeholder="Type a message"></textarea>`) },
  { name: 'the title of a gig', url: 'https://www.fiverr.com/bob_b/cake', html: (words) => profile('', words) },
  { name: 'a review on a profile', url: 'https://www.fiverr.com/bob_b', html: (words) => profile(review(words)) },
  { name: 'a review that looks different', url: 'https://www.fiverr.com/bob_b', html: (words) => profile(strangeReview(words)) },
  { name: 'what a profile says', url: 'https://www.fiverr.com/bob_b', html: (words) => profile(`<section><h2>About me</h2><p>${words}</p></section><section><h2>Gigs</h2><p>I will do it</p><p>I will do more</p></section>`) },
  { name: 'a review on the seller’s own profile', url: 'https://www.fiverr.com/sam', html: (words) => own(review(words)) },
  { name: 'a strange review on the seller’s own profile', url: 'https://www.fiverr.com/sam', html: (words) => own(strangeReview(words)) },
  { name: 'what the seller’s own profile says', url: 'https://www.fiverr.com/sam', html: (words) => own(`<section><h2>About me</h2><p>${words}</p></section><section><h2>Gigs</h2><p>I will do it</p><p>I will do more</p></section>`) },
  { name: 'a gig’s title in the list of gigs', url: gigs, html: (words) => own(`<h1>Gigs</h1><table><tbody><tr><td><a href="/sam/cake">${words}</a></td><td>3 orders</td></tr></tbody></table>`) },
  { name: 'a gig’s title in a strange list of gigs', url: gigs, html: (words) => own(`<h1>Gigs</h1><div class="x1"><div class="x2"><a href="/sam/cake">${words}</a><span>3 orders</span></div><div class="x2"><a href="/sam/pie">I will</a><span>2 orders</span></div></div>`) },
  { name: 'an excerpt on the dashboard', url: dashboard, html: (words) => own(`<div class="user-conversations"><header>Inbox</header><ul class="items-ul"><li class="items-li"><div class="conversation"><div class="conversation-title">Ann</div><div class="conversation-description">${words}</div></div></li></ul></div>`) },
  { name: 'an excerpt on the dashboard that looks different', url: dashboard, html: (words) => own(`<section><h2>Inbox</h2><div class="x1"><a href="/inbox/ann"><b>Ann</b><p>${words}</p></a></div></section>`) },
  { name: 'an order’s title on the dashboard', url: dashboard, html: (words) => own(`<section><h2>Active orders</h2><div class="x1"><a href="/users/sam/manage_orders/FO51A2B3C4D5"><div><p>${words}</p><p>$50</p></div></a></div></section>`) },
  { name: 'an excerpt on the page of the list', url: 'https://www.fiverr.com/inbox', html: (words) => own(`<div class="x1"><a href="/inbox/ann"><b>Ann</b><p>${words}</p><span>2 days ago</span></a></div>`) },
]

/** Places of people's words, in layouts that are known and in some that are not. */
export const peoplesLayouts: readonly PeoplesLayout[] = [...messages, ...newerMessages, ...names, ...drafts, ...elsewhere]
