import type { Composer, PageKind } from '../core/facts.ts'
import { gap, type Known } from '../core/known.ts'
import { attribute, closest, contains, matches, parentElement, plainText, queryAll, typedInto } from './dom.ts'
import { draftText, editorKind, takesText } from './editor.ts'
import { anyEditor, mainEditors, messageEditors } from './editors.ts'
import { find, findAll, findAnyWay, has, isLandmark, selectorOf } from './landmarks.ts'
import { conversationPart, mainPart } from './main-part.ts'
import { at, type Page } from './page.ts'
import { peoplesPlaces } from './peoples-places.ts'

/** The message box of this page as an element, or why there is none: not here, or two that contradict each other. */
export function findComposer(page: Pick<Page, 'root'>, kind: PageKind | undefined): HTMLElement | 'none' | 'two' {
  const part = partWithBox(page.root, kind)
  const first = messageEditors(part).find((box) => (kind === 'thread' ? inColumn(part, box) : kind !== 'order' || !isForOther(box))) ?? (kind === 'thread' ? boxElsewhere(page.root, part) : undefined)
  if (first) return first
  if (kind !== 'order' && kind !== 'thread') return 'none'
  const boxes = mainEditors(page.root).filter((box) => !isForOther(box) && (kind !== 'thread' || inColumn(part, box)))
  if (boxes.length > 1) return 'two'
  return boxes[0] ?? 'none'
}

/** The part of the page in which this kind of page has its message box. */
function partWithBox(root: Document, kind: PageKind | undefined): ParentNode {
  if (kind === 'contact') return find(root, 'contactWindow') ?? root
  return (kind === 'order' ? mainPart(root) : undefined) ?? conversationPart(root)
}

/** Whether a box that is known by nothing but its words stands in the column of header and messages, as the thread's own does. */
function inColumn(part: ParentNode, box: Element): boolean {
  const [header, flow] = [find(part, 'conversationHeader'), find(part, 'messageFlow')]
  if (!header || !flow || closest(box, selectorOf('composer')) !== undefined) return true
  let column = parentElement(flow)
  while (column && !contains(column, header)) column = parentElement(column)
  return column === undefined || contains(column, box)
}

/** Fiverr's own box, drawn elsewhere than the conversation, where no other conversation stands that it could belong to. */
function boxElsewhere(root: Document, part: ParentNode): HTMLElement | undefined {
  const others = (['messageFlow', 'conversationHeader'] as const).flatMap((name) => findAnyWay(root, name)).some((one) => !contains(part, one))
  return others ? undefined : messageEditors(root).find((box) => closest(box, '#send-message-text-area, #message-box-text-area') !== undefined)
}

/** The last is what the field of the review of a buyer is named. */
const otherUse = /\b(?:reviews?|feedback|your experience|notes?|deliver(?:y|able)?|requirements?|rating|message box text area)\b/i

/** Whether a field of an order says, or the button beside it, that it is for something else than messages, such as a delivery or a review. */
const isForOther = (box: Element): boolean =>
  ['placeholder', 'aria-label', 'name', 'title'].some((name) => otherUse.test((attribute(box, name) ?? '').replace(/[_.-]/g, ' ')))
  || queryAll(around(box), 'button').some((button) => /\b(?:reviews?|feedback)\b/i.test(plainText(button, 40)))

/**
 * The message box. Never known to be absent: what is not found may only look different. The gap tells whether the page has any
 * box to type in (`page-changed`) or none at all (`not-on-page`).
 */
export function readComposer(page: Page, kind: PageKind | undefined): Known<Composer> {
  const editor = findComposer(page, kind)
  if (editor === 'two') return gap('two-answers')
  if (editor === 'none') return gap(hasMessages(kind) && anyEditor(page.root) ? 'page-changed' : 'not-on-page')
  const surroundings = around(editor)
  const text = draftText(editor)
  return at(page, {
    kind: editorKind(editor) ?? 'textarea',
    usable: takesText(editor),
    length: text.length,
    blank: text.trim() === '',
    refusesDraft: closest(editor, selectorOf('refusedDraft')) !== undefined || has(surroundings, 'refusedDraft'),
  })
}

const hasMessages = (kind: PageKind | undefined): boolean => kind === 'thread' || kind === 'order' || kind === 'contact'

/** The part of the page that belongs to the message box: its form or footer, else a few levels up. */
export function around(editor: Element): Element {
  const named = closest(editor, 'footer, .conversation-footer, form, .message-box, #send-message-text-area')
  if (named && named !== editor && !named.matches('#send-message-text-area')) return named
  let element = named ?? editor
  for (let level = 0; level < 3; level += 1) {
    const parent = parentElement(element)
    if (!parent || parent.matches('body, main, article, #__ZONE__main')) break
    element = parent
  }
  return element
}

/** What stands around a message box, nearest first, without the box itself and whatever holds messages: what people write is nothing that the page says of the box. */
function besides(editor: Element): readonly Element[] {
  const surroundings = around(editor)
  const found: Element[] = []
  for (let inner = editor; inner !== surroundings; ) {
    const outer = parentElement(inner)
    if (!outer) break
    found.push(...queryAll(outer, ':scope > *').filter((part) => part !== inner && !holdsMessages(part)))
    inner = outer
  }
  return found
}

const holdsMessages = (part: Element): boolean =>
  (['messageFlow', 'message', 'messageTime'] as const).some((name) => isLandmark(part, name) || has(part, name)) || matches(part, 'article, header, h1, h2, h3') || closest(part, peoplesPlaces()) !== undefined

/** Fewer characters than this are no message: a counter of fewer counts files, tips or pages. */
const shortestLimit = 100

/** The longest message, in UTF-16 code units, from the box itself or from a counter "n/2500" beside it. */
export function readMessageLimit(page: Page, kind: PageKind | undefined): Known<number> {
  const editor = findComposer(page, kind)
  if (editor === 'two' || editor === 'none') return gap('not-on-page')
  const own = Number(attribute(editor, 'maxlength'))
  if (Number.isInteger(own) && own > 0) return at(page, own)
  const counters = besides(editor).flatMap((part) => (isLandmark(part, 'counter') ? [part] : findAll(part, 'counter')).concat(queryAll(part, '.counters *'))).filter((counter) => closest(counter, typedInto) === undefined && queryAll(counter, typedInto).length === 0)
  const counter = counters.map((element) => plainText(element, 40).match(/(\d[\d.,]{0,12}) ?\/ ?(\d[\d.,]{0,12})$/)).find((count) => Number(count?.[2]?.replace(/[.,]/g, '')) >= shortestLimit)
  const limit = Number(counter?.[2]?.replace(/[.,]/g, ''))
  return Number.isInteger(limit) ? at(page, limit) : gap('not-on-page')
}

/** The file inputs whose files go out with an editor's text. */
export const attachmentInputs = (editor: Element): readonly HTMLInputElement[] =>
  queryAll(around(editor), 'input[type="file"]').filter((input): input is HTMLInputElement => input.tagName === 'INPUT')
