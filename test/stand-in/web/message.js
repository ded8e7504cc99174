import { attachmentItem } from './attachments.js'
import { element, toggleClass } from './element.js'
import { say, state } from './page-state.js'

const clock = new Intl.DateTimeFormat(state.options.language, { month: 'short', day: '2-digit', year: 'numeric', hour: 'numeric', minute: '2-digit' })

const systemMessage = (message) => element('div', { class: 'fiverr-message-wrapper' }, element('div', { class: 'fiverr-message' },
  element('p', {}, message.body), element('a', { class: 'button-link hover-green', href: `/users/${state.viewer.username}/manage_orders` }, say.orders)))

const notes = { held: 'held', 'held-older': 'heldOlder', failed: 'failed', phishing: 'phishing', hidden: 'onlyYou' }

/** The line under a message that says what became of it. */
export function note(kind) {
  if (!kind) return null
  if (kind === 'reported') return element('p', { class: 'reported-indication' }, say.reported)
  return element('p', { class: kind === 'failed' ? 'note note-bad' : 'note' }, say[notes[kind]])
}

const body = (text) => state.generation === '2023'
  ? element('p', { class: 'message-body' }, text)
  : element('p', { class: 'message-text', 'data-track-tag': 'typography' }, text)

/** One message of the thread. Only the other side's header carries a test id and a report button. */
export function messageElement(message, { id, first, other }) {
  if (message.type === 'system') return systemMessage(message)
  const mine = message.sender === state.viewer.username
  const sender = mine
    ? element('div', { class: 'sender' }, say.me)
    : element('div', { class: 'sender', 'data-testid': 'basic-message-header' }, element('span', {}, other.displayName))
  const content = element('div', { class: 'message-content' },
    element('div', { class: 'header' }, sender,
      element('span', { 'data-testid': 'message-header-timestamp' }, element('time', {}, clock.format(message.createdAt))),
      element('span', { class: 'message-tools' },
        element('button', { type: 'button', class: 'button-plain', 'data-testid': 'reply-to-message-button' }, say.reply),
        !mine && element('button', { type: 'button', class: 'button-plain', 'data-testid': 'report-menu-button', 'aria-label': say.report }, '⋯'))),
    message.relatedGig && element('div', { class: 'related-to' }, say.relatedTo, ' ', element('a', { href: `/${state.viewer.username}/design-a-minimalist-logo` }, message.relatedGig)),
    body(message.body),
    message.attachments.length > 0 && element('div', { class: 'attachments-list' }, ...message.attachments.map(({ file_name: name, scan }) => attachmentItem({ name, scan }))),
    note(message.state))
  if (message.state === 'failed') toggleClass(content, 'failed', true)
  if (message.state === 'phishing') toggleClass(content, 'phishing-message', true)
  return element('div', { class: first ? 'message-wrapper initial-message' : 'message-wrapper' },
    element('div', { class: message.state === 'hidden' ? 'message disabled' : 'message', id },
      element('div', { class: 'avatar', 'data-testid': 'avatar', 'data-track-tag': 'avatar', 'data-track-value': message.sender },
        element('figure', { class: 'face', title: message.sender }, message.sender.slice(0, 1).toUpperCase())),
      content))
}
