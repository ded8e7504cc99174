import { gap, type Known } from '../core/known.ts'
import { closest, isElement, matches } from './dom.ts'
import { englishMarks } from './notices.ts'
import { at, type Page } from './page.ts'
import { straight } from './page-text.ts'
import { peoplesThings } from './peoples-places.ts'

const labels = 'button, a, h1, h2, h3, label, small, [placeholder], [aria-label], [data-placeholder], .sender, [data-testid="details-pane"] *, .message-action, nav *'
/** How many short labels are looked at. */
const mostLabels = 400

/**
 * Whether the page's words are English, the only ones whose meaning is known. Both the page's own word (`lang`) and what
 * stands on it must agree; a page that says English and shows no English label of Fiverr's can't be read.
 */
export function readLanguage(page: Page): Known<true> {
  const { root } = page
  const said = root.documentElement.lang.toLowerCase()
  if (said !== '' && !said.startsWith('en')) return gap('unsupported')
  if (root.documentElement.classList.contains('translated-ltr') || root.documentElement.classList.contains('translated-rtl')) return gap('unsupported')
  for (const label of labelsOf(root)) {
    const words = [ownText(label), label.getAttribute('placeholder'), label.getAttribute('aria-label'), label.getAttribute('data-placeholder')]
    if (words.some((word) => word !== null && word !== '' && englishMarks.test(straight(word).trim()))) return at(page, true)
  }
  return gap('unsupported')
}

/** The first labels of the page, one after another: most pages show in the first few which language they speak. */
function* labelsOf(root: Document): Generator<Element> {
  const people = peoplesThings()
  const walker = root.createTreeWalker(root, 1 /* elements */)
  for (let count = 0, node = walker.nextNode(); node && count < mostLabels; node = walker.nextNode()) {
    if (!isElement(node) || !matches(node, labels) || closest(node, people) !== undefined) continue
    count += 1
    yield node
  }
}

/** The short text that stands in an element itself. */
function ownText(element: Element): string {
  const text = element.childElementCount === 0 ? (element.textContent ?? '') : [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ nodeValue }) => nodeValue ?? '').join(' ')
  return text.length > 120 ? '' : text
}
