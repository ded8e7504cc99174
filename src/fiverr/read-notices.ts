import type { Notice, PageKind } from '../core/facts.ts'
import { gap, type Known } from '../core/known.ts'
import { botWallOn } from './bot-wall.ts'
import { closest, contains, isShown, plainText, queryAll } from './dom.ts'
import { anyEditor } from './editors.ts'
import { find, findAll, has, isLandmark, selectorOf, type LandmarkName } from './landmarks.ts'
import { mainPart } from './main-part.ts'
import { safetyStrip, wordings, type Zone } from './notices.ts'
import { mayBePeoples, saysTime } from './may-be-peoples.ts'
import { othersWords, textBlocks, type Block } from './page-text.ts'
import { around, findComposer } from './read-composer.ts'
import { failedSendToasts, lastOwnMessages, remarksOn } from './read-last-message.ts'
import { at, type Page } from './page.ts'
import { readAddress } from './pages.ts'
import { conversationOf, messagesOf, type Conversation } from './read-thread.ts'

/** Notices that a place in the page speaks for, whatever the words. */
const byPlace: readonly (readonly [LandmarkName, Notice['id']])[] = [
  ['termsWarning', 'terms-warning'], ['refusedAttachment', 'attachment-refused'],
]

/** How many of the seller's last messages are looked at. */
const ownMessages = 5
/** A block this long, in UTF-16 code units, says something that can't be passed over on a page whose words can't be read. */
const saysSomething = 30

/**
 * What Fiverr says on this page. A message's own text, the draft and the list of conversations are never read as Fiverr's.
 * Where the words can't be read, whatever may be a notice makes this a gap.
 */
export function readNotices(page: Page, kind: PageKind | undefined, wordsReadable: boolean): Known<readonly Notice[]> {
  const { root } = page
  if (!root.body) return gap('timed-out')
  const notices: Notice[] = []
  for (const [landmark, id] of byPlace) {
    const element = findAll(root, landmark).find((one) => isShown(one) && saysAnything(one))
    if (element) notices.push({ id, quote: plainText(element, 160), by: 'landmark' })
  }
  const wall = botWallOn(root)
  if (wall) notices.push({ id: 'bot-check', quote: plainText(wall, 160), by: 'landmark' })
  const composer = findComposer(page, kind)
  const box = typeof composer === 'string' ? undefined : around(composer)
  const { flow, read } = hasConversation(kind) ? conversationOf(root) : { flow: undefined, read: 'all' as const }
  const pageBlocks = ownWords(root, flow, read)
  if (!pageBlocks) return notices.length > 0 ? at(page, notices) : gap('page-changed')
  const publicPart = readAddress(page.url).leadsTo === 'elsewhere' ? partOfOthers(root, pageBlocks) : undefined
  let doubted = false
  for (const block of pageBlocks) {
    if (safetyStrip.test(block.text)) continue
    const said: Notice[] = []
    add(said, block.text, 'page')
    if (box ? box.contains(block.element) || nextTo(box, block) : false) add(said, block.text, 'composer')
    if (said.length === 0) continue
    const elsewhere = said.some(({ id }) => amongMessages(root, flow, block, id) || (id === 'bot-check' && !wall)) || (publicPart?.(block) ?? false)
    if (elsewhere || mayBePeoples(root, block)) doubted = true
    else for (const { id } of said) addOne(notices, id, block.text)
  }
  for (const message of lastOwnMessages(root, ownMessages)) for (const { text, sure } of remarksOn(message)) {
    if (!wordings.some(({ zones, words }) => zones.includes('own-message') && words.test(text))) continue
    if (sure()) add(notices, text, 'own-message')
    else doubted = true
  }
  for (const text of failedSendToasts(root)) add(notices, text, 'own-message')
  const certain = notices.map((notice) => (notice.by === 'landmark' && wordsReadable && wordingOf(notice.quote) === notice.id ? { ...notice, by: 'wording' as const } : notice))
  if (!wordsReadable && certain.length === 0 && maySpeak(root)) return gap('unsupported')
  // What may be someone's words is no notice, and neither is it nothing.
  if (doubted && certain.length === 0) return gap('page-changed')
  // A conversation of which nothing can be recognised may hold anything.
  if (certain.length === 0 && (kind === 'thread' || kind === 'order') && !box && !find(root, 'messageFlow') && !find(root, 'conversationHeader')) return gap('page-changed')
  return at(page, certain)
}

const hasConversation = (kind: PageKind | undefined): boolean => kind === 'thread' || kind === 'order'

/** A page with so few words in its main part holds no conversation that could be mistaken for Fiverr's words. */
const fewBlocks = 4

/**
 * What the page itself says. Messages that are not recognised would be read as Fiverr's own words: their list is then left
 * out, and where it can't be told either, nothing is read.
 */
function ownWords(root: Document, flow: Element | undefined, read: Conversation['read']): readonly Block[] | undefined {
  const blocks = textBlocks(root.body, `${othersWords()}, .orca-status-toast:not(.active)`)
  if (read === 'all') return blocks
  if (flow) return blocks.filter(({ element }) => !contains(flow, element))
  const aside = queryAll(root, 'nav, header, footer, aside')
  const inMain = blocks.filter(({ element }) => !aside.some((part) => contains(part, element)))
  // Wherever times stand, so may messages.
  return inMain.length <= fewBlocks && !inMain.some(({ element }) => has(element, 'messageTime') || isLandmark(element, 'messageTime') || saysTime(element)) ? blocks : undefined
}

/** An empty place for a notice is not one. A captcha has no words of its own. */
const saysAnything = (element: Element): boolean => plainText(element, 20) !== '' || !isLandmark(element, 'termsWarning')

const wordingOf = (text: string): Notice['id'] | undefined => wordings.find(({ words }) => words.test(text))?.id

function add(notices: Notice[], text: string, zone: Zone): void {
  for (const { id, zones, words } of wordings) if (zones.includes(zone) && words.test(text)) addOne(notices, id, text)
}

function addOne(notices: Notice[], id: Notice['id'], text: string): void {
  if (notices.some((notice) => notice.id === id && notice.by === 'wording')) return
  const place = notices.findIndex((notice) => notice.id === id)
  const notice: Notice = { id, quote: text.slice(0, 160), by: 'wording' }
  if (place < 0) notices.push(notice)
  else notices[place] = notice
}

/** On a profile or a gig the main part holds what people say of themselves and of each other, unless it says next to nothing and offers nothing. */
function partOfOthers(root: Document, blocks: readonly Block[]): (block: Block) => boolean {
  const main = mainPart(root) ?? root.body
  const inMain = ({ element }: Block): boolean => contains(main, element) && closest(element, '[role="dialog"], dialog') === undefined
  return anyEditor(root) || blocks.filter(inMain).length > fewBlocks ? inMain : () => false
}

/** Between messages Fiverr speaks of a message alone; anything else there may be a message that looks different. */
function amongMessages(root: Document, flow: Element | undefined, { element }: Block, id: Notice['id']): boolean {
  return id !== 'message-held' && contains(flow, element) && messagesOf(root).length > 0
}

/** Whether a block stands right before or after the message box's part. */
const nextTo = (box: Element, { element }: Block): boolean =>
  [box.nextElementSibling, box.previousElementSibling].some((sibling) => sibling !== null && sibling.contains(element))

/** On a page whose words can't be read: does anything outside the known parts say a whole sentence? */
function maySpeak(root: Document): boolean {
  // Buttons in a row are no sentence.
  const blocks = textBlocks(root.body, `${othersWords()}, button, [role="button"], a, label`)
  const known = `nav, footer, aside, header:not(.conversation-header), [role="navigation"], [role="contentinfo"], ${selectorOf('detailsPane')}, ${selectorOf('conversationHeader')}, ${selectorOf('counter')}, ${selectorOf('systemMessage')}`
  // A footer within the page's main part is the conversation's own, where the box or a notice in its place stands.
  const inKnown = queryAll(root, known).filter((part) => part.tagName !== 'FOOTER' || closest(part, 'main, article, section, #__ZONE__main') === undefined)
  const flow = find(root, 'messageFlow')
  const [firstMessage] = messagesOf(root)
  // What stands above the first message opens the thread: Fiverr's safety words, the gig that it began from.
  const opening = (element: Element): boolean => flow !== undefined && firstMessage !== undefined && flow.contains(element)
    && (element.compareDocumentPosition(firstMessage) & 4) !== 0 && !element.contains(firstMessage)
  return blocks.some(({ text, element }) => text.length >= saysSomething && !opening(element) && !inKnown.some((part) => part.contains(element)))
}
