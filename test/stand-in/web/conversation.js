import { layout2023 } from './composer-2023.js'
import { layout2024, layoutPro } from './composer-2024.js'
import { composer } from './composer.js'
import { post } from './deliver.js'
import { element } from './element.js'
import { messageElement } from './message.js'
import { say, state } from './page-state.js'
import { sendInto } from './sending.js'

const layouts = { 2023: layout2023, 2024: layout2024, pro: layoutPro }

const closedWords = {
  spam: 'closedSpam', 'cannot-be-contacted': 'closedContact', 'no-longer-available': 'closedGone', 'cannot-message-directly': 'closedDirect', 'blocked-by-you': 'closedByYou',
}

const named = (text, other) => text.replaceAll(state.other.username, other.username)

function standingButton(label, username, closed) {
  return element('button', { type: 'button', class: 'button-plain', onclick: async () => {
    await post(`/inbox/contacts/${username}/standing`, { closed }).catch(() => undefined)
    dispatchEvent(new Event('stand-in:reload'))
  } }, label)
}

/** What stands where the message box would be. */
function closedFooter(closed, other) {
  if (closed === 'nothing') return null
  const undo = closed === 'spam' || closed === 'blocked-by-you'
  return element('footer', { class: state.generation === '2023' ? 'conversation-footer closed-footer' : 'closed-footer' },
    element('p', {}, named(say[closedWords[closed]], other)), undo && standingButton(say.unblock, other.username, null))
}

function headerOf(other) {
  const menu = element('div', { class: 'popover', hidden: true }, standingButton(say.block, other.username, 'blocked-by-you'), standingButton(say.markSpam, other.username, 'spam'))
  const name = state.generation === '2023'
    ? element('h1', {}, element('a', { class: 'username', href: `/${other.username}?source=inbox` }, other.username))
    : element('h1', { class: 'flex-items-baseline' }, element('span', {}, other.displayName), ' ', element('a', { class: 'username', href: `/${other.username}?source=inbox` }, `@${other.username}`))
  const now = new Intl.DateTimeFormat(state.options.language, { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' }).format(state.startedAt)
  return element('header', { class: 'conversation-header' },
    element('div', { class: 'upper-row' }, element('div', { class: 'user-info' }, name),
      element('aside', { 'data-testid': 'actions-menu', class: 'popover-anchor' },
        element('button', { type: 'button', class: 'button-plain', 'data-testid': 'toggle-star-button', 'aria-label': say.star }, '☆'),
        element('button', { type: 'button', class: 'button-plain', 'data-testid': 'manage-labels-action' }, say.labels),
        element('button', { type: 'button', class: 'button-plain', 'aria-label': say.actions, onclick: () => { menu.hidden = !menu.hidden } }, '⋯'), menu)),
    element('small', {}, say.lastSeen, ' ', element('time', {}, other.lastSeen), ' | ', say.localTime, ' ', element('time', {}, now)))
}

const safetyStrip = () => element('div', { class: 'safety' }, element('b', {}, say.safetyTitle), element('p', {}, say.safetyText))

/** The open thread: header, messages, and the message box or what stands in its place. */
export function conversation({ conversationId, messages, lastPage, other, closed, unread }) {
  const fragment = document.createDocumentFragment()
  if (lastPage) fragment.append(element('div', { class: 'at-top' }, safetyStrip()))
  if (other.away) fragment.append(element('blockquote', { class: 'unavailable-away-message' }, named(say.away, other)))
  messages.forEach((message, index) => {
    if (unread && index === messages.length - 1) fragment.append(element('div', { class: 'unread-separator' }, element('span', { class: 'unread-label' }, say.unread)))
    fragment.append(messageElement(message, { id: message.id, first: lastPage && index === 0, other }))
  })
  const content = element('div', { class: 'content' }, fragment)
  const flow = element('div', { class: 'message-flow' }, content)
  const thread = { path: `/inbox/conversations/${conversationId}/messages`, to: other.username, channel: conversationId, other }
  const options = { ...state.composer, disabled: state.composer.disabled || state.viewer.restricted }
  const footer = closed === null
    ? composer(layouts[state.generation], options, (text, attachments) => sendInto(content, thread, text, attachments))
    : closedFooter(closed, other)
  const root = element('section', { class: 'conversation' }, headerOf(other), flow)
  if (footer) root.append(footer)
  requestAnimationFrame(() => { flow.scrollTop = flow.scrollHeight })
  return root
}
