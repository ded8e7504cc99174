/** The longest selection that is looked at, in UTF-16 code units. */
const longest = 20_000

/** The text that is selected on the page, in a text box too, and where it stands in the window. */
export function selectedText(root: Document): { readonly text: string; readonly at: DOMRect | undefined } {
  const field = root.activeElement
  if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text')) {
    const text = field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
    if (text !== '') return { text: text.slice(0, longest), at: field.getBoundingClientRect() }
  }
  const selection = root.getSelection()
  const at = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).getBoundingClientRect() : undefined
  return { text: (selection?.toString() ?? '').slice(0, longest), at }
}
