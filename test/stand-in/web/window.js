import { element } from './element.js'
import { pageBody, say } from './page-state.js'

/** Opens a window over the page; gives back how to close it. */
export function openWindow(title, content) {
  const close = () => shade.remove()
  const shade = element('div', { class: 'shade' }, element('div', { class: 'window', role: 'dialog', 'aria-label': title },
    element('div', { class: 'window-top' }, element('h2', {}, title), element('button', { type: 'button', class: 'button-plain', 'aria-label': say.close, onclick: close }, '×')), content))
  pageBody.append(shade)
  return close
}
