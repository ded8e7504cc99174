/** Lets the browser save a text as a file, as if its link had been pressed. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken what it needs once this turn is over; Firefox a little later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
