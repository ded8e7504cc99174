import { element } from './element.js'
import { say, state } from './page-state.js'

const rowHeight = 76
const spare = 3

const ages = new Intl.RelativeTimeFormat(state.options.language, { numeric: 'auto' })
function age(moment) {
  const hours = Math.round((moment - state.startedAt) / 3_600_000)
  if (hours > -24) return ages.format(hours, 'hour')
  return hours > -24 * 60 ? ages.format(Math.round(hours / 24), 'day') : ages.format(Math.round(hours / 720), 'month')
}

function row(contact, place, { active, onOpen }) {
  const names = ['contact', contact.unread ? 'unread' : 'read', place === 0 && 'first', contact.username === active && 'active-contact'].filter(Boolean).join(' ')
  const made = element('div', { class: names, role: 'button', tabindex: '0', 'data-testid': 'contact', onclick: () => onOpen(contact.username), onkeydown: (event) => { if (event.key === 'Enter') onOpen(contact.username) } },
    element('div', { class: 'avatar', 'data-testid': 'avatar', 'data-track-tag': 'avatar', 'data-track-value': contact.username },
      element('figure', { class: 'face', title: contact.username }, contact.displayName.slice(0, 1)),
      contact.online && element('span', { class: 'online', 'data-testid': 'AvatarOnlineIndicator' })),
    element('div', { class: 'user-info' }, element('p', {}, contact.displayName),
      element('div', { class: 'contact-excerpt' }, contact.mine ? `${say.me}: ${contact.excerpt}` : contact.excerpt)),
    element('div', { class: 'contact-side' }, element('time', {}, age(contact.recentMessageDate)),
      element('button', { type: 'button', class: 'button-plain', 'data-testid': 'toggle-star-button', 'aria-label': say.star }, '☆')))
  made.style.transform = `translateY(${place * rowHeight}px)`
  return made
}

/** The contacts column. Only the rows in sight are in the document. */
export function contactList({ folder, onFolder, onOpen }) {
  let contacts = []
  let active = null
  const runway = element('div', { class: 'runway' })
  const scroller = element('div', { class: 'contacts-scroller', onscroll: () => draw() }, runway)
  const folders = [['/inbox', 'allConversations'], ['/inbox/offers', 'offers'], ['/inbox/spam', 'spam']]
  const picker = element('select', { class: 'folders', 'aria-label': say.allConversations, onchange: () => onFolder(picker.value) },
    ...folders.map(([path, word]) => element('option', { value: path }, say[word])))

  function shownContacts() {
    if (picker.value === '/inbox/spam') return contacts.filter(({ spam }) => spam)
    if (picker.value === '/inbox/offers') return []
    return contacts.filter(({ spam }) => !spam)
  }

  function draw() {
    const shown = shownContacts()
    runway.style.height = `${shown.length * rowHeight}px`
    const from = Math.max(0, Math.floor(scroller.scrollTop / rowHeight) - spare)
    const to = Math.min(shown.length, Math.ceil((scroller.scrollTop + (scroller.clientHeight || 600)) / rowHeight) + spare)
    runway.replaceChildren(...shown.slice(from, to).map((contact, index) => row(contact, from + index, { active, onOpen })))
    if (shown.length === 0) runway.replaceChildren(element('div', { class: 'empty-state no-conversations' }, element('p', {}, say.nothingHere)))
  }

  const root = element('nav', { class: 'contacts-list', 'data-testid': 'contacts-list' },
    element('div', { class: 'contacts-top' }, picker, element('button', { type: 'button', class: 'button-plain', 'data-testid': 'search-trigger-button', 'aria-label': say.search }, '⌕')), scroller)
  picker.value = folder
  new ResizeObserver(() => draw()).observe(scroller)
  return {
    root,
    setContacts(next) {
      contacts = next
      draw()
    },
    setActive(username) {
      active = username
      draw()
    },
    setFolder(path) {
      picker.value = path
      draw()
    },
  }
}
