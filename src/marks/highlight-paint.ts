import { groundOf, type Ground } from './marks.ts'

type Tone = 'stop' | 'warn'

/** Paints ranges of the page's own text through the CSS Custom Highlight API: no node is added or changed. */
export interface HighlightPaint {
  /** Paints these ranges for this owner instead of what it had before. */
  paint(owner: Element, ranges: readonly { readonly range: Range; readonly tone: Tone }[]): void
  clear(owner: Element): void
}

/** `null` where the browser can't do it. The names in the registry, which the page can list, are made up and say nothing. */
export function createHighlightPaint(root: Document, colour: (tone: Tone, ground: Ground) => string): HighlightPaint | null {
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return null
  const prefix = `h${crypto.randomUUID().slice(0, 8)}`
  const owners = new Map<Element, readonly [string, Range][]>()
  const highlights = new Map<string, Highlight>()
  const sheet = new CSSStyleSheet()

  const nameOf = (tone: Tone, ground: Ground) => `${prefix}-${tone === 'stop' ? 'a' : 'b'}${ground === 'light' ? 'l' : 'd'}`
  const dress = () => {
    const rules = (['stop', 'warn'] as const).flatMap((tone) =>
      (['light', 'dark'] as const).map(
        (ground) =>
          `::highlight(${nameOf(tone, ground)}){text-decoration:underline 2px wavy ${colour(tone, ground)};text-underline-offset:0.2em;text-decoration-skip-ink:none}`,
      ),
    )
    sheet.replaceSync(rules.join(''))
    const worn = Array.from(root.adoptedStyleSheets)
    if (!worn.includes(sheet)) root.adoptedStyleSheets = [...worn, sheet]
  }
  const undress = () => {
    root.adoptedStyleSheets = Array.from(root.adoptedStyleSheets).filter((other) => other !== sheet)
  }
  const drop = (owner: Element) => {
    for (const [name, range] of owners.get(owner) ?? []) {
      const highlight = highlights.get(name)
      highlight?.delete(range)
      if (highlight?.size !== 0) continue
      CSS.highlights.delete(name)
      highlights.delete(name)
    }
    owners.delete(owner)
  }

  return {
    paint(owner, ranges) {
      drop(owner)
      const ground = groundOf(owner)
      const entries = ranges.map(({ range, tone }): [string, Range] => [nameOf(tone, ground), range])
      for (const [name, range] of entries) {
        const highlight = highlights.get(name) ?? new Highlight()
        highlight.add(range)
        if (highlights.has(name)) continue
        highlights.set(name, highlight)
        CSS.highlights.set(name, highlight)
      }
      if (entries.length > 0) {
        owners.set(owner, entries)
        dress()
      } else if (owners.size === 0) undress()
    },
    clear(owner) {
      drop(owner)
      if (owners.size === 0) undress()
    },
  }
}
