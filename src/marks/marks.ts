import type { DraftFinding } from '../core/scan.ts'

/** The underlines of one editor, however they are drawn. */
export interface Marks {
  /** Shows exactly these findings of this text. What the editor looks like is looked at again only where it can be seen to have moved. */
  show(text: string, findings: readonly DraftFinding[]): void
  /** Looks closely at how the editor lies and looks now, and puts the underlines there: after scrolling, resizing, moving, other styles. */
  place(): void
  /** Where the text ends in the viewport: below it a large editor is empty. `null`: it can't be told. */
  textBottom(): number | null
  remove(): void
}

/** The colour of a finding's underline. */
export const toneOf = (finding: DraftFinding): 'stop' | 'warn' => (finding.severity === 'breaks-rule' ? 'stop' : 'warn')

/** Marks are drawn for dark text on a light ground, or the other way about. */
export type Ground = 'light' | 'dark'

/** The ground under an editor, told by the colour of its text: grounds are often pictures or further up. */
export function groundOf(element: Element): Ground {
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number)
  return red * 0.299 + green * 0.587 + blue * 0.114 > 140 ? 'dark' : 'light'
}
