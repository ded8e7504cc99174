export interface TextEdit {
  readonly start: number
  readonly end: number
  /** Empty: the span is removed. */
  readonly text: string
}

export const applyEdit = (text: string, edit: TextEdit): string => text.slice(0, edit.start) + edit.text + text.slice(edit.end)

/** The edit that takes a span out, and one of the spaces around it when two would be left. */
export function removal(text: string, start: number, end: number): TextEdit {
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  if (before === ' ' && (after === ' ' || after === '' || after === '\n' || /[.,;:!?)]/.test(after))) return { start: start - 1, end, text: '' }
  if (after === ' ' && (before === '' || before === '\n')) return { start, end: end + 1, text: '' }
  return { start, end, text: '' }
}
