import { deliver, reportPresence } from './deliver.js'
import { element } from './element.js'
import { mountPoint, ready, say, state } from './page-state.js'
import { toast } from './toast.js'
import { openWindow } from './window.js'

const limit = 2500

function form() {
  const count = element('span', { class: 'count' }, `0/${limit}`)
  const send = element('button', { type: 'submit', class: 'button-main', disabled: true }, say.sendMessage)
  const field = element('textarea', { 'data-testid': 'message-box', maxlength: limit, rows: 7, placeholder: say.contactHint.replace('{name}', state.recipient), oninput: update })
  const outcome = element('p', { class: 'note', role: 'status' })

  function update() {
    count.textContent = `${field.value.length}/${limit}`
    send.disabled = field.value.trim() === ''
  }

  async function submit(event) {
    event.preventDefault()
    const text = field.value
    send.disabled = true
    const { delivered } = await deliver({ path: `/inbox/contacts/${state.recipient}/messages`, text, to: state.recipient, channel: state.recipient, attachments: [] })
    if (!delivered) {
      send.disabled = false
      return toast(say.failedToast)
    }
    field.value = ''
    outcome.textContent = '✓'
    update()
  }

  const made = element('form', { class: 'contact-form', 'data-testid': 'send-message-form', onsubmit: submit }, field, count, outcome, send)
  field.value = state.composer.draft
  update()
  return made
}

mountPoint('contact')?.addEventListener('click', () => openWindow(say.contactMe, form()))
reportPresence()
ready()
