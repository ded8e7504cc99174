/** What stands in for a frame, in milliseconds. */
const frame = 16

/** Resolves in the next frame of the editor's page. */
export const nextFrame = (editor: HTMLElement): Promise<void> =>
  new Promise((done) => {
    const { defaultView: view, hidden } = editor.ownerDocument
    // A tab behind another one draws no frames.
    if (view && hidden) view.setTimeout(done, frame)
    else if (view) view.requestAnimationFrame(() => done())
    else done()
  })
