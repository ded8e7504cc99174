import { attachmentItem, sizeLimit } from './attachments.js'
import { post } from './deliver.js'
import { element } from './element.js'
import { openOffer } from './offer-window.js'
import { say } from './page-state.js'

/** Words that sellers report to bring the terms warning. */
const triggers = /\b(pay|payment|paypal|e-?mail|skype|whatsapp|telegram|upwork)\b|@\w|\d{7,}/i

/**
 * A live message box in the given layout.
 * @param {Function} layout one of `composer-*.js`
 * @param {object} options the world's composer
 * @param {(text: string, attachments: readonly string[]) => void} onSend
 */
export function composer(layout, options, onSend) {
  const { limit, disabled, counter } = options
  let attachments = [...options.attachments]
  let enterSends = options.enterSends

  const count = element('span', {})
  const list = element('div', { class: 'attachments-list' })
  const warning = element('div', { class: 'terms-error', hidden: true }, element('span', { class: 'icon' }, '!'), element('p', {}, say.termsReminder))
  const file = element('input', { type: 'file', name: 'attachments', multiple: true, 'data-testid': 'upload-button', hidden: true, onchange: () => attach(file.files) })
  const attachButton = element('button', { type: 'button', class: 'button-plain', 'aria-label': say.attach, onclick: () => file.click() }, '+')
  const offer = element('button', { type: 'button', class: 'button-plain', 'data-testid': 'create-custom-offer-button', onclick: openOffer }, say.createOffer)
  const popover = element('div', { class: 'popover', hidden: true }, element('label', {},
    element('input', { type: 'checkbox', ...(enterSends ? { checked: true } : {}), onchange: (event) => {
      enterSends = event.target.checked
      post('/inbox/settings', { enterSends }).catch(() => undefined)
    } }), say.enterSetting))
  const settings = element('div', { class: 'popover-anchor' },
    element('button', { type: 'button', class: 'button-plain', 'data-testid': 'toggle-user-settings-popover', 'aria-label': say.enterSetting, onclick: () => { popover.hidden = !popover.hidden } }, '⌄'), popover)

  const made = layout({ counter: count, attachments: list, warning, file, attach: attachButton, offer, settings }, () => update())
  const { field } = made

  const refused = () => attachments.some(({ scan }) => scan === 'blocked' || scan === 'detected' || scan === 'too-large')
  const sendable = () => !disabled && (field.text.trim() !== '' || attachments.length > 0) && field.text.length <= limit && !refused() && attachments.every(({ scan }) => scan !== 'scanning')

  function update() {
    count.textContent = counter ? `${field.text.length}/${limit}` : ''
    warning.hidden = options.termsWarning === 'never' || !(options.termsWarning === 'always' || triggers.test(field.text))
    made.show({ sendable: sendable(), invalid: field.text.length > limit || refused(), disabled })
  }

  function drawAttachments() {
    list.replaceChildren(...attachments.map((one) => attachmentItem(one, () => {
      attachments = attachments.filter((other) => other !== one)
      drawAttachments()
      update()
    })))
  }

  async function attach(files) {
    for (const { name, size } of files) {
      const item = { name, bytes: size, scan: size > sizeLimit ? 'too-large' : 'scanning' }
      attachments.push(item)
      if (item.scan === 'scanning') {
        post('/inbox/attachments', { name, size }).then((reply) => reply.json()).then(({ scan }) => { item.scan = scan }, () => { item.scan = 'blocked' }).then(() => {
          drawAttachments()
          update()
        })
      }
    }
    file.value = ''
    drawAttachments()
    update()
  }

  function send() {
    if (!sendable()) return
    const text = field.text
    const names = attachments.map(({ name }) => name)
    attachments = []
    drawAttachments()
    field.text = ''
    onSend(text, names)
  }

  made.send.addEventListener('click', send)
  field.element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || event.shiftKey) return
    if (!(enterSends || event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    send()
  })
  field.disabled = disabled
  drawAttachments()
  if (options.draft) field.text = options.draft
  update()
  return made.root
}
