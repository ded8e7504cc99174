import { contactList } from './contact-list.js'
import { conversation } from './conversation.js'
import { readJson, reportPresence } from './deliver.js'
import { detailsPane } from './details.js'
import { element } from './element.js'
import { mountPoint, ready, say, state } from './page-state.js'

const folders = ['offers', 'templates', 'spam']

/** The folder and the thread that an address names. */
function addressed() {
  const name = decodeURIComponent(location.pathname.split('/')[2] ?? '')
  if (folders.includes(name)) return { folder: `/inbox/${name}`, username: null }
  return { folder: '/inbox', username: name || null }
}

const article = element('article', { class: 'inbox', 'data-testid': 'index-container' })
const list = contactList({ folder: addressed().folder, onFolder: go, onOpen: (username) => go(`/inbox/${username}`) })
const middle = element('div', { class: 'middle' })

const loading = () => element('div', { class: 'loading', role: 'progressbar', 'aria-label': say.loading })
const nothingChosen = () => element('div', { class: 'empty-state no-selection' }, element('h2', {}, say.emptyInboxTitle), element('p', {}, say.emptyInboxText))

let looking = 0

async function show() {
  const { folder, username } = addressed()
  looking += 1
  const look = looking
  if (folder !== '/inbox') list.setFolder(folder)
  list.setActive(username)
  if (!username) return middle.replaceChildren(nothingChosen())
  middle.replaceChildren(loading())
  const extra = state.extraMessages > 0 ? `?messages=${state.extraMessages}` : ''
  try {
    const thread = await readJson(`/inbox/contacts/${username}/conversation${extra}`)
    if (look !== looking) return
    const parts = [conversation(thread)]
    if (state.detailsPane) parts.push(detailsPane(thread))
    middle.replaceChildren(...parts)
  } catch {
    if (look !== looking) return
    middle.replaceChildren(element('div', { class: 'empty-state thread-failed' }, element('h2', {}, say.threadFailed), element('button', { type: 'button', class: 'button-main', onclick: show }, say.retry)))
  }
}

function go(path) {
  history.pushState(null, '', path)
  show()
}

addEventListener('popstate', show)
addEventListener('stand-in:reload', show)
article.append(list.root, middle)
mountPoint('inbox').append(article)
readJson('/inbox/contacts').then(list.setContacts, () => undefined)
readJson('/inbox/counters').catch(() => undefined)
reportPresence()
show().finally(ready)
