import { element } from './element.js'
import { pageBody, state } from './page-state.js'

/** An error toast, in the old container or in the new one. Goes away after six seconds. */
export function toast(text) {
  const shown = state.generation === '2023'
    ? element('div', { class: 'orca-status-toast active theme-error' }, element('div', { class: 'status-message' }, element('p', {}, text)))
    : element('div', { class: 'fit-toaster-container-top-center toaster', role: 'alert' }, element('p', {}, text))
  pageBody.append(shown)
  setTimeout(() => shown.remove(), 6000)
}
