import type { Ground } from './marks.ts'
import type { Overlay } from './overlay.ts'

/** One finding's underline. */
export interface Wave {
  readonly tone: 'stop' | 'warn'
  readonly ground: Ground
  /** The path's `d`; empty where nothing of it is seen. */
  readonly path: string
}

/** Where waves are drawn: a stage with its own coordinates in a window that cuts it off. */
export interface WaveLayer {
  /** Shows exactly these waves. What is drawn already is not drawn again. */
  draw(waves: readonly Wave[]): void
  /** Sets styles of the window and of the stage, those that are others than before. */
  dress(window: Readonly<Record<string, string>>, stage: Readonly<Record<string, string>>): void
  remove(): void
}

export function createWaveLayer(overlay: Overlay): WaveLayer {
  const { ownerDocument: document } = overlay.marks
  const clip = document.createElement('div')
  clip.className = 'clip'
  const stage = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  stage.classList.add('stage')
  stage.setAttribute('aria-hidden', 'true')
  clip.append(stage)
  overlay.marks.append(clip)
  let drawn: readonly (Wave & { readonly element: SVGPathElement })[] = []
  const draw = (wave: Wave, at: number) => {
    const before = drawn[at]
    const element = before?.element ?? stage.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'path'))
    if (before?.path !== wave.path) element.setAttribute('d', wave.path)
    if (before?.tone !== wave.tone || before.ground !== wave.ground) element.setAttribute('class', `${wave.tone} on-${wave.ground}`)
    return { ...wave, element }
  }
  const worn = new Map<string, string>()
  const put = (element: ElementCSSInlineStyle, part: string, styles: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(styles)) {
      if (worn.get(part + name) === value) continue
      worn.set(part + name, value)
      element.style.setProperty(name, value)
    }
  }
  return {
    draw(waves) {
      for (const { element } of drawn.slice(waves.length)) element.remove()
      drawn = waves.map(draw)
    },
    dress(window, styles) {
      put(clip, 'window ', window)
      put(stage, 'stage ', styles)
    },
    remove: () => clip.remove(),
  }
}
