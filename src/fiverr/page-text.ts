import { anyTextBox, closest, isElement, isShown, matches, parentElement } from './dom.ts'
import { selectorOf } from './landmarks.ts'

/** A run of words that the page shows as one piece, with the innermost block it stands in. */
export interface Block { readonly text: string; readonly element: Element }

const inlineTags = new Set(['A', 'ABBR', 'B', 'BDI', 'BDO', 'BUTTON', 'EM', 'FONT', 'I', 'MARK', 'SMALL', 'SPAN', 'STRONG', 'SUB', 'SUP', 'U', 'TIME'])
const silentTags = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'INPUT', 'SELECT', 'OPTION', 'SVG', 'svg', 'IFRAME', 'CODE'])

/** The longest block that is read; what is longer is an article, not a notice. UTF-16 code units. */
const longest = 600
/** How many text nodes are read at most, so that a huge page stays cheap. */
const mostNodes = 4000

/**
 * The blocks of words below `root`, those inside elements that match `without` left out. Text of inline elements is joined
 * to its block; hidden ones are not read. Reads at most `mostNodes` text nodes.
 */
export function textBlocks(root: Element, without: string): readonly Block[] {
  const byBlock = new Map<Element, string>()
  const document = root.ownerDocument
  const walker = document.createTreeWalker(root, 5 /* elements and text */, (node) => {
    if (!isElement(node)) return 1
    // A draft is no word of the page's.
    if (silentTags.has(node.tagName) || matches(node, anyTextBox)) return 2
    return without !== '' && node.matches(without) ? 2 : 3
  })
  let nodes = 0
  for (let node = walker.nextNode(); node && nodes < mostNodes; node = walker.nextNode()) {
    nodes += 1
    const words = node.nodeValue?.replace(/[\s\u200b\ufeff]+/g, ' ') ?? ''
    if (words.trim() === '') continue
    const block = blockOf(node, root)
    const before = byBlock.get(block) ?? ''
    if (before.length < longest) byBlock.set(block, before + words)
  }
  const blocks: Block[] = []
  for (const [element, words] of byBlock) {
    const text = straight(words.trim())
    if (text.length <= longest && isShown(element)) blocks.push({ text, element })
  }
  return blocks
}

/** Curly quotes to straight ones, white space to one space: what wordings are matched on. */
export const straight = (text: string): string => text.replace(/[\u2018\u2019\u02bc]/g, "'").replace(/[\u201c\u201d]/g, '"').replace(/\s+/g, ' ')

function blockOf(node: Node, root: Element): Element {
  let element = parentElement(node)
  while (element && element !== root && inlineTags.has(element.tagName)) element = parentElement(element)
  return element ?? root
}

/** What is not the page speaking: messages, the list of contacts, menus of gigs. */
export const othersWords = (): string => [selectorOf('message'), selectorOf('contactList'), selectorOf('contact'), '.message-flow .message-wrapper'].join(', ')

/** Whether an element stands inside a message. */
export const inMessage = (element: Element): boolean => closest(element, selectorOf('message')) !== undefined
