import { classNames } from './class-names.js'

/** What the server put into the page for its client. */
export const state = JSON.parse(document.querySelector('script[data-mount="state"]').textContent)

/** The interface's words, in the page's language. */
export const say = state.words

/** Where a part of the page is to be put, whatever its id and classes are in this build. */
export const mountPoint = (name) => document.querySelector(`body [data-mount="${name}"]`)

/** The body itself: on a page with clobbered names `document.body` may be a form. */
export const pageBody = document.querySelector('html > body')

export const token = document.querySelector('meta[property="csrfToken"]').getAttribute('content')

export const classes = (names) => classNames(names, state)

/** Says that the page is drawn; for whoever drives it. */
export const ready = () => document.querySelector('script[data-mount="state"]').setAttribute('data-ready', '')

let sending = 0

/** Says, while the work lasts, that a message is on its way; for whoever drives the page. What follows from the answer is drawn in the same task. */
export async function busy(work) {
  const said = document.querySelector('script[data-mount="state"]')
  said.setAttribute('data-sending', ++sending)
  try {
    return await work()
  } finally {
    sending -= 1
    if (sending === 0) said.removeAttribute('data-sending')
    else said.setAttribute('data-sending', sending)
  }
}
