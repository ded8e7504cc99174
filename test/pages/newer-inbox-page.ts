import { pane, wrap } from './inbox-page.ts'

/**
 * Messages as they look since 2025: all words carry the same marks, the sender's name and Fiverr's own too, and nothing but the
 * name beside the time and the picture tell whose a message is.
 */
const said = (text: string) => `<p class="a17q931" data-track-tag="typography">${text}</p>`

export interface NewerMessage {
  readonly own?: boolean
  readonly name?: string
  readonly user?: string
  /** Between header and words: what the message answers. */
  readonly before?: string
  /** After the words, outside of the part that holds them. */
  readonly after?: string
}

export const newer = (text: string, { own = false, name = own ? 'Me' : 'Bob', user = own ? 'sam' : 'bob_b', before = '', after = '' }: NewerMessage = {}) => `<div class="message-wrapper"><div class="message" id="c9_${text.length}${user}"><div class="a17q932" data-track-tag="avatar" data-track-value="${user}"><figure title="${user}"></figure></div><div class="message-content"><div class="header a17q933"><p class="a17q931" data-track-tag="typography"><strong>${name}</strong></p><div><time>Nov 02, 2023, 5:01 AM</time></div></div>${before}<div class="a17q934">${said(text)}</div>${after}</div></div></div>`
export const own = (text: string, more: NewerMessage = {}) => newer(text, { ...more, own: true })
export const note = (text: string) => `<div class="a17q935">${said(text)}</div>`
export const answered = (text: string) => `${said('Replied')}<div role="button">${said('Bob')}<time>Nov 02, 2023, 5:00 AM</time>${said(text)}</div>`
export const newerStrip = `<div class="a17q936">${said('WE HAVE YOUR BACK')}${said('For added safety and your protection, keep payments and communications within Fiverr.')}</div>`
export const newerFlow = (messages: string) => `<div class="message-flow"><div class="content">${messages}<div class="fiverr-message-wrapper"></div></div></div>`
export const newerBox = '<footer class="conversation-footer"><form><textarea id="send-message-text-area" data-testid="message-box" placeholder="Type a message..."></textarea><button type="button" data-testid="create-custom-offer-button">Create an Offer</button><button type="submit" aria-label="Send" disabled></button></form></footer>'
export const newerPage = (messages: string, foot = newerBox) => wrap(newerFlow(newerStrip + messages) + foot, pane())
