/** The text of a contenteditable as a detector reads it, and the way back into its nodes. */
export interface RichText {
  readonly text: string
  /** The range of a span of `text`; `null` when it does not lie in text nodes. */
  range(start: number, end: number): Range | null
  /** Where a place in the DOM stands in `text`: the start of the text node after it, when it is in none. */
  offsetOf(node: Node, offset: number): number
}

interface Piece {
  readonly node: Text
  readonly start: number
}

const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(' '),
)

/** Stands for what can't be edited as text: mentions, images, placeholders. */
const opaque = '\uFFFC'

/** Reads an editor once. Blocks and line breaks become one line feed each; layout is never asked for. */
export function readRichText(editor: HTMLElement): RichText {
  const pieces: Piece[] = []
  let text = ''
  const breakLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n'
  }
  const visit = (parent: Node) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node instanceof Text) {
        pieces.push({ node, start: text.length })
        text += node.data
      } else if (node instanceof HTMLElement) {
        const name = node.localName
        // Slate's hint in an empty editor is gone with the first letter.
        if (node.hasAttribute('data-slate-placeholder')) continue
        if (name === 'br') text += '\n'
        else if (node.getAttribute('contenteditable') === 'false') text += opaque
        else if (blocks.has(name)) {
          breakLine()
          visit(node)
          breakLine()
        } else visit(node)
      }
    }
  }
  visit(editor)
  return {
    text,
    range: (start, end) => rangeOf(pieces, start, end),
    offsetOf(node, offset) {
      const own = pieces.find((piece) => piece.node === node)
      if (own) return own.start + offset
      const place = node.childNodes[offset] ?? node
      const next = pieces.find((piece) => (place.compareDocumentPosition(piece.node) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) !== 0)
      return next?.start ?? text.length
    },
  }
}

/** A place between characters: in the piece before it, at its end, or in the one that begins there. */
function placeAt(pieces: readonly Piece[], offset: number): Range | null {
  const before = offset > 0 ? pieceAt(pieces, offset - 1) : null
  const piece = before ?? pieceAt(pieces, offset) ?? pieces[0]
  if (!piece || offset < piece.start || offset > piece.start + piece.node.length) return null
  const range = piece.node.ownerDocument.createRange()
  range.setStart(piece.node, offset - piece.start)
  range.collapse(true)
  return range
}

function rangeOf(pieces: readonly Piece[], start: number, end: number): Range | null {
  if (start === end) return placeAt(pieces, start)
  const first = pieceAt(pieces, start)
  const last = pieceAt(pieces, end - 1)
  if (!first || !last) return null
  const range = first.node.ownerDocument.createRange()
  range.setStart(first.node, start - first.start)
  range.setEnd(last.node, end - last.start)
  return range
}

/** The piece that holds the code unit at `offset`: binary search over the starts. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | null {
  let low = 0
  let high = pieces.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const piece = pieces[middle]
    if (!piece) return null
    if (offset < piece.start) high = middle - 1
    else if (offset >= piece.start + piece.node.length) low = middle + 1
    else return piece
  }
  return null
}
