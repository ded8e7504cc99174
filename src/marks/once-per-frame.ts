/** Many calls before the next frame make one run. */
export function oncePerFrame(view: Window, run: () => void): () => void {
  let asked = false
  return () => {
    if (asked) return
    asked = true
    view.requestAnimationFrame(() => {
      asked = false
      run()
    })
  }
}
