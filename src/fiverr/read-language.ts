import { gap, type Known } from '../core/known.ts'
import { queryAll } from './dom.ts'
import { englishMarks } from './notices.ts'
import { at, type Page } from './page.ts'
import { straight } from './page-text.ts'

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
  const labels = queryAll(root, 'button, a, h1, h2, h3, label, small, [placeholder], [aria-label], [data-placeholder], .sender, [data-testid="details-pane"] *, .message-action, nav *').slice(0, mostLabels)
  for (const label of labels) {
    const words = [ownText(label), label.getAttribute('placeholder'), label.getAttribute('aria-label'), label.getAttribute('data-placeholder')]
    if (words.some((word) => word !== null && word !== '' && englishMarks.test(straight(word).trim()))) return at(page, true)
  }
  return gap('unsupported')
}

/** The short text that stands in an element itself. */
function ownText(element: Element): string {
  const text = element.childElementCount === 0 ? (element.textContent ?? '') : [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ nodeValue }) => nodeValue ?? '').join(' ')
  return text.length > 120 ? '' : text
}
