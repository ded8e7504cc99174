/** Starts marking drafts. */
export function startDraftWatch(): void {
  return
}
