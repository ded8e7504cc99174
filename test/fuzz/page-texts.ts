import fc from 'fast-check'
import { landmarkNames, selectorOf } from '../../src/fiverr/landmarks.ts'

/** One plain selector as the start of an element: `a[href^="/x"].y` opens `<a href="/x" class="y">`. Combinators end it. */
function opening(selector: string): string | undefined {
  const last = selector.replace(/:[\w-]+(?:\((?:[^()]|\([^()]*\))*\))?/g, '').split(/[\s>+~]+/).at(-1) ?? ''
  const tag = /^[a-z][\w-]*/i.exec(last)?.[0] ?? 'div'
  if (['html', 'body', 'head', 'script', 'style', 'iframe'].includes(tag)) return undefined
  const id = /#([\w-]+)/.exec(last)?.[1]
  const classes = [...last.matchAll(/\.([\w-]+)/g)].map(([, name]) => name)
  const attributes = [...last.matchAll(/\[([\w-]+)(?:[\^$*~|]?="([^"]*)"(?: i)?)?\]/g)].map(([, name, value]) => `${name}="${value ?? ''}"`)
  return [tag, ...(id ? [`id="${id}"`] : []), ...(classes.length > 0 ? [`class="${classes.join(' ')}"`] : []), ...attributes].join(' ')
}

const known = landmarkNames.flatMap((name) => selectorOf(name).split(/,\s*(?![^[(]*[\])])/).flatMap((selector) => opening(selector) ?? []))
const plain = ['div', 'span', 'p', 'section', 'main', 'article', 'header', 'footer', 'nav', 'aside', 'ul', 'li', 'form', 'button', 'a href="/maria_k"', 'h1', 'time datetime="2026-11-01T10:00:00Z"', 'textarea', 'textarea disabled', 'input type="file"', 'div contenteditable="true"', 'div hidden', 'div role="dialog"', 'svg', 'div style="display:none"']
const words = [
  'Me', 'maria_k', 'Send', 'Today 10:30', 'Nov 3, 2026, 10:30 AM', 'No longer available', 'You can no longer contact this user', 'This message is being reviewed', 'Your account has been restricted', 'Please verify your email', 'Reminder: Never accept or ask for direct payments.',
  'Something went wrong', '0/2500', '2500/2500', 'Type a message...', 'Escribe un mensaje', 'It needs a human touch', 'Only visible to you', 'Order #FO1234567890', 'WE HAVE YOUR BACK', 'Sign in', 'Join', '\u202e', '💬', '', 'x'.repeat(700),
]

interface Tree { readonly open: string; readonly text: string; readonly inside: readonly Tree[] }

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    open: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, { weight: 2, arbitrary: fc.constantFrom(...plain) }),
    text: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) }),
    inside: fc.oneof({ depthSize: 'small', withCrossShrink: true }, fc.constant([]), fc.array(tie('tree'), { maxLength: 4 })),
  }),
}))

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const drawn = ({ open, text, inside }: Tree): string => `<${open}>${escaped(text)}${inside.map(drawn).join('')}</${open.split(' ', 1)[0]}>`

/** Addresses of Fiverr's pages and of none. */
const addresses = ['/inbox', '/inbox/maria_k', '/orders/FO1234567890/activities', '/manage_orders/FO1234567890', '/', '/maria_k', '/maria_k/draw-a-logo', '/login', '/users/seller/manage_gigs', '/settings', '/inbox/%E0%A4%A', '//', '/a/b/c/d']

/** Pages put together at random from Fiverr's landmarks and wordings in any order, and from what is in no source. */
export const pages = fc.record({
  body: fc.array(tree, { minLength: 1, maxLength: 8 }).map((trees) => trees.map(drawn).join('')),
  lang: fc.constantFrom('en', 'es', '', 'de-DE'),
  path: fc.constantFrom(...addresses),
  host: fc.constantFrom('www.fiverr.com', 'pro.fiverr.com', 'help.fiverr.com'),
})
