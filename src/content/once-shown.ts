/**
 * Runs `start` now, or, where the browser draws the page before anyone opens it (Chromium's prerendering), once it is opened:
 * until then the page is nobody's, and the background answers it nothing.
 */
export function onceShown(root: Document, start: () => void): void {
  if ('prerendering' in root && root.prerendering === true) root.addEventListener('prerenderingchange', start, { once: true })
  else start()
}
