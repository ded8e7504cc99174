import { groundOf, type Ground } from './marks.ts'

type Tone = 'stop' | 'warn'

/** Paints ranges of the page's own text through the CSS Custom Highlight API: no node is added or changed. */
export interface HighlightPaint {
  /** Paints these ranges for this owner instead of what it had before. What is painted already is left alone. */
  paint(owner: Element, ranges: readonly { readonly range: Range; readonly tone: Tone }[]): void
  clear(owner: Element): void
}

/** `null` where the browser can't do it. The names in the registry, which the page can list, are made up and say nothing. */
export function createHighlightPaint(root: Document, colour: (tone: Tone, ground: Ground) => string): HighlightPaint | null {
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return null
  const prefix = `h${crypto.randomUUID().slice(0, 8)}`
  const owners = new Map<Element, ReadonlyMap<Range, string>>()
  const highlights = new Map<string, Highlight>()
  const sheet = new CSSStyleSheet()

  const nameOf = (tone: Tone, ground: Ground) => `${prefix}-${tone === 'stop' ? 'a' : 'b'}${ground === 'light' ? 'l' : 'd'}`
  let worn = ''
  const dress = () => {
    const rules = (['stop', 'warn'] as const).flatMap((tone) =>
      (['light', 'dark'] as const).map(
        (ground) =>
          `::highlight(${nameOf(tone, ground)}){text-decoration:underline 2px wavy ${colour(tone, ground)};text-underline-offset:0.2em;text-decoration-skip-ink:none}`,
      ),
    )
    // A sheet that is written anew has the whole page styled anew.
    if (worn !== rules.join('')) sheet.replaceSync(worn = rules.join(''))
    const sheets = Array.from(root.adoptedStyleSheets)
    if (!sheets.includes(sheet)) root.adoptedStyleSheets = [...sheets, sheet]
  }
  const undress = () => {
    root.adoptedStyleSheets = Array.from(root.adoptedStyleSheets).filter((other) => other !== sheet)
  }
  /** Takes out and puts in only what differs: each change has the text painted anew. */
  const put = (owner: Element, entries: ReadonlyMap<Range, string>) => {
    const before = owners.get(owner)
    for (const [range, name] of before ?? []) {
      if (entries.get(range) === name) continue
      const highlight = highlights.get(name)
      highlight?.delete(range)
      if (highlight?.size !== 0) continue
      CSS.highlights.delete(name)
      highlights.delete(name)
    }
    for (const [range, name] of entries) {
      if (before?.get(range) === name) continue
      const highlight = highlights.get(name) ?? new Highlight()
      highlight.add(range)
      if (highlights.has(name)) continue
      highlights.set(name, highlight)
      CSS.highlights.set(name, highlight)
    }
    if (entries.size > 0) owners.set(owner, entries)
    else owners.delete(owner)
  }
  const paint = (owner: Element, entries: ReadonlyMap<Range, string>) => {
    put(owner, entries)
    if (entries.size > 0) dress()
    else if (owners.size === 0) undress()
  }

  return {
    paint(owner, ranges) {
      const ground = groundOf(owner)
      paint(owner, new Map(ranges.map(({ range, tone }) => [range, nameOf(tone, ground)])))
    },
    clear: (owner) => paint(owner, new Map()),
  }
}
