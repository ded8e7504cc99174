import { localFrame } from './local-frame.ts'

/** Our one element in the page, with a closed shadow root for all that we show. In the page only while needed. */
export interface Overlay {
  readonly host: HTMLElement
  readonly shadow: ShadowRoot
  /** Holds mirrors: laid out, never seen, outside every transform. */
  readonly measure: HTMLElement
  /** Holds marks, in viewport coordinates. */
  readonly marks: HTMLElement
  /** Holds the note and the live region. */
  readonly panel: HTMLElement
  /** Puts the host into the page, above a dialog or popover that is in the top layer. */
  show(above: Element | null): void
  hide(): void
  /** Undoes zoom and transforms that the page's root element passes on to the host. */
  align(): void
  readonly shown: boolean
}

/** `css` is the whole style of the shadow root. The host's name is made up on every page. */
export function createOverlay(root: Document, css: string): Overlay {
  const host = root.createElement(`${randomWord()}-${randomWord()}`)
  const shadow = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(hostCss + css)
  shadow.adoptedStyleSheets = [sheet]
  const part = (name: string) => {
    const element = root.createElement('div')
    element.className = name
    shadow.append(element)
    return element
  }
  const overlay = { measure: part('measure'), marks: part('marks tokens'), panel: part('panel tokens') }
  let below: Element | null = null
  const atHome = () => host.parentNode === root.documentElement

  const raise = (above: Element | null) => {
    if (above === below) return
    below = above
    // What comes to the top layer last lies on top: out of it first.
    host.popover = null
    if (!above) return
    host.popover = 'manual'
    host.showPopover()
  }
  return {
    host,
    shadow,
    ...overlay,
    get shown() {
      return atHome()
    },
    show(above) {
      if (!atHome()) {
        below = null
        host.popover = null
        root.documentElement.append(host)
        // A page that had put it into another document took its style away.
        shadow.adoptedStyleSheets = [sheet]
      }
      raise(above)
    },
    hide() {
      host.remove()
    },
    align() {
      const frame = localFrame(host)
      if (!frame) return
      const zoom = frame.zoom === 1 ? '' : String(1 / frame.zoom)
      const transform = frame.matrix.isIdentity ? '' : frame.matrix.inverse().toString()
      for (const element of [overlay.measure, overlay.marks, overlay.panel]) {
        element.style.zoom = zoom
        element.style.transform = transform
      }
    },
  }
}

/** `:host` with `!important` outranks whatever the page says about the element, inline styles included. */
const hostCss = `
:host { all: initial !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; overflow: visible !important; z-index: 2147483647 !important;
  pointer-events: none !important; opacity: 1 !important; visibility: visible !important; clip-path: none !important;
  filter: none !important; transform: none !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  background: none !important; direction: inherit }
.measure, .marks, .panel { position: fixed; left: 0; top: 0; transform-origin: 0 0 }
.measure { width: 0; height: 0; visibility: hidden; contain: strict }
.mirror { position: absolute; left: 0; top: 0; box-sizing: border-box; margin: 0; border-style: solid; border-color: transparent; overflow: visible }
.marks, .panel { width: 0; height: 0 }
.clip { position: absolute; left: 0; top: 0; width: 100vw; height: 100vh; pointer-events: none }
.stage { position: absolute; left: 0; top: 0; transform-origin: 0 0; overflow: visible; fill: none; stroke-width: 2; stroke-linecap: butt }
@media print { .marks, .panel { display: none } }
`

function randomWord(): string {
  const letters = crypto.getRandomValues(new Uint8Array(6))
  return Array.from(letters, (value) => String.fromCharCode(97 + (value % 26))).join('')
}
