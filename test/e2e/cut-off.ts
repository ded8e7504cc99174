import type { Page } from 'puppeteer-core'

/** A window this wide is the narrowest that everything must fit into. */
export const narrowest = 320

/**
 * Text on a page that can't be read as it stands, everything unfolded: it sticks out of the window or of a box around it, or a
 * word is broken in two because its column is too narrow. Looks into open shadow roots as well.
 */
export async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    const found = new Set<string>()
    const edge = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth > edge) found.add(`the page is ${document.documentElement.scrollWidth} wide`)
    // `.measure`: copies of texts, laid out and never seen.
    const unread = '.spoken, .skip, .scroll, .measure, script, style, option, textarea, pre'
    // What the seller wrote, or quotes of it, may be broken anywhere.
    const quoted = 'bdi, .piece, .text, q'
    const linesOf = (range: Range): readonly DOMRect[] => [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
    // How tall a line's box is depends on the font that was found for each letter.
    const middle = ({ top, bottom }: DOMRect): number => (top + bottom) / 2
    const look = (text: Text, inside: Element): void => {
      const words = text.data
      const range = document.createRange()
      // Word by word: white space may hang over the end of a line.
      const lines = [...words.matchAll(/\S+/g)].flatMap(({ index, 0: word }) => {
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        return linesOf(range)
      })
      for (const { left, right } of lines) if (left < -1 || right > edge + 1) found.add(`sticks out of the window: ${words}`)
      for (let box: Element | null = inside; box && box !== document.body; box = box.parentElement) {
        const { display, overflowY } = getComputedStyle(box)
        const { left, right, top, bottom, width } = box.getBoundingClientRect()
        if (display === 'inline' || display === 'contents' || width === 0) continue
        const clips = overflowY === 'hidden' || box.matches('button, .button, .pill, .badge')
        if (lines.some((line) => line.left < left - 1 || line.right > right + 1 || (clips && (middle(line) < top || middle(line) > bottom)))) found.add(`sticks out of ${box.tagName.toLowerCase()}.${box.className}: ${words}`)
      }
      if (inside.closest(quoted)) return
      for (const { index, 0: word } of words.matchAll(/[^\s/·…\p{Dash}]{2,30}/gu)) {
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        const middles = linesOf(range).map(middle)
        if (Math.max(...middles) - Math.min(...middles) > 10) found.add(`broken in two: ${word}, in: ${words}`)
      }
    }
    const walk = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot)
        const { parentElement } = node
        if (node instanceof Text && node.data.trim() !== '' && parentElement && !parentElement.closest(unread)) look(node, parentElement)
      }
    }
    walk(document.body)
    for (const child of document.documentElement.children) if (child !== document.body && child.shadowRoot) walk(child.shadowRoot)
    const pen = document.createElement('canvas').getContext('2d')
    for (const field of document.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
      const { font, paddingLeft, paddingRight } = getComputedStyle(field)
      if (!pen || field.clientWidth === 0) continue
      pen.font = font
      const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
      if (pen.measureText(field.placeholder).width > room + 1) found.add(`no room for: ${field.placeholder}`)
    }
    return [...found]
  })
}
