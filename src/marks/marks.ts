import type { DraftFinding } from '../core/scan.ts'
import type { Area } from './visible-area.ts'

/** The underlines of one editor, however they are drawn. */
export interface Marks {
  /** Shows exactly these findings of this text. */
  show(text: string, findings: readonly DraftFinding[]): void
  /** Puts them where the text now is: after scrolling, resizing, moving. */
  place(): void
  /** Where a finding is seen in the viewport, one rectangle a line; empty when it is out of sight. */
  areas(finding: DraftFinding): readonly Area[]
  /** Where the text ends in the viewport: below it a large editor is empty. `null`: it can't be told. */
  textBottom(): number | null
  remove(): void
}

/** Marks are drawn for dark text on a light ground, or the other way about. */
export type Ground = 'light' | 'dark'

/** The ground under an editor, told by the colour of its text: grounds are often pictures or further up. */
export function groundOf(element: Element): Ground {
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number)
  return red * 0.299 + green * 0.587 + blue * 0.114 > 140 ? 'dark' : 'light'
}
