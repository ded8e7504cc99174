import { attribute, closest, matches, parentElement, plainText, query, queryAll, typedInto } from './dom.ts'
import { draftText } from './editor.ts'
import { anyEditor } from './editors.ts'
import { has, isLandmark } from './landmarks.ts'
import { onceAReading } from './one-reading.ts'
import { straight, type Block } from './page-text.ts'
import { places, readAddress } from './pages.ts'
import { peoplesPlaces } from './peoples-places.ts'
import { messagesOf } from './read-thread.ts'

/** How far up a row with a time of its own is looked for. */
const mostLevels = 4
/** How many links a row may have. */
const mostLinks = 12
/** A time as a row of people's words carries it, in any language that writes hours with digits. */
const timeOfDay = /(?:^|[\s,])\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?$|\bago$/i

/** All that people wrote on the page, as far as it is recognised, in one line. */
const written = onceAReading((root: Document): string =>
  straight([...messagesOf(root).map((message) => plainText(message, 20_000)), ...queryAll(root, typedInto).map((box) => draftText(box as HTMLElement))].join('\n')).toLowerCase())

/** A name that a file has. Only addresses end in "com". */
export const isFileName = (text: string): boolean => /[\w)]\.(?!com$)[a-z][a-z0-9]{1,4}$/i.test(text)

/**
 * Whether words may be someone's rather than Fiverr's: they stand in a place of people's words, in a row with a time of its
 * own, in an entry among others like it, or word for word in a message or a draft too.
 */
export function mayBePeoples(root: Document, { text, element }: Block): boolean {
  if (closest(element, peoplesPlaces()) !== undefined || queryAll(element, peoplesPlaces()).some((part) => plainText(part) !== '')) return true
  const around = closest(element, 'a[href]')
  const links = queryAll(element, 'a[href]').filter((link) => plainText(link).length * 2 > text.length)
  if (isFileName(text) || (around ? [around, ...links] : links).some(leadsToPeoples)) return true
  // The first heading of a page that works names its thing: a gig, an order, a person.
  if (closest(element, 'h1') !== undefined && (anyEditor(root) || has(root, 'message'))) return true
  if (written(root).includes(text.toLowerCase())) return true
  for (let row: Element | undefined = element, level = 0; row && level < mostLevels && !isWhole(row); row = parentElement(row), level += 1) {
    if (has(row, 'messageTime') || isLandmark(row, 'messageTime') || saysTime(row) || isEntry(row)) return true
  }
  return false
}

/** A link to a person, a gig, a thread or an order shows its name. */
export function leadsToPeoples(link: Element): boolean {
  const href = attribute(link, 'href') ?? ''
  return URL.canParse(href, places.home) && /^(?:elsewhere|thread|order)$/.test(readAddress(new URL(href, places.home).href).leadsTo) && new URL(href, places.home).pathname !== '/'
}

/** A part that holds the conversation, the box, the list of contacts, many links or all of the page is no row. */
function isWhole(part: Element): boolean {
  if (matches(part, 'body, main, #__ZONE__main') || queryAll(part, 'a[href]').length > mostLinks) return true
  return (['message', 'messageFlow', 'conversationHeader', 'contactList', 'contact'] as const).some((name) => has(part, name)) || query(part, 'nav, footer') !== undefined || anyEditor(part)
}

/** Whether something in a part reads like the time of a message. */
export const saysTime = (part: Element): boolean =>
  queryAll(part, '*').some((one) => one.childElementCount === 0 && timeOfDay.test(plainText(one, 40)) && plainText(one, 41).length <= 40)

/** One of several alike: a list of people's things, never a notice. */
function isEntry(row: Element): boolean {
  if (!matches(row, 'li, tr, article, [role="listitem"], [role="row"], [role="article"]')) return false
  const holder = parentElement(row)
  return holder !== undefined && queryAll(holder, `:scope > ${row.localName}`).length > 1
}
