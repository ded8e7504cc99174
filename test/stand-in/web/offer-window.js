import { element } from './element.js'
import { say } from './page-state.js'
import { openWindow } from './window.js'

/** The custom-offer window with its description. Nothing is sent. */
export function openOffer() {
  const close = openWindow(say.createOffer, element('form', { class: 'offer', onsubmit: (event) => {
    event.preventDefault()
    close()
  } },
  element('textarea', { name: 'custom_offer.description', rows: 6, maxlength: 1500, placeholder: say.describeOffer }),
  element('button', { type: 'submit', class: 'button-main' }, say.createOffer)))
}
