import { classes, state } from './page-state.js'

const landmark = /^(id|role|aria-label|name|placeholder|title|data-.+)$/
const plainTags = new Set(['nav', 'header', 'footer', 'article', 'aside', 'figure', 'main'])

/** The same page after a redesign: nothing that was ever written down is left. */
const unknown = state.layout === 'unknown'

/**
 * Makes an element. `class` is written as this build has it, `on…` adds a listener, `false` and `null` leave out.
 * @param {string} tag
 * @param {Record<string, unknown>} attributes
 * @param {...(Node | string | false | null | undefined)} children
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(unknown && plainTags.has(tag) ? 'div' : tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value)
    else if (name === 'class') made.className = classes(value)
    else if (!(unknown && landmark.test(name))) made.setAttribute(name, value === true ? '' : String(value))
  }
  made.append(...children.filter((child) => child !== false && child !== null && child !== undefined))
  return made
}

/** Adds or takes away a class, as this build writes it. */
export function toggleClass(node, name, on) {
  node.classList.toggle(classes(name), on)
}
