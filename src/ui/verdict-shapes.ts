import type { Verdict } from '../core/verdict.ts'

/** The outline and the mark inside it of each verdict, on a grid of 24: octagon, triangle, circle, diamond, outlined circle. */
export const verdictShapes: Record<Verdict | 'checking', { readonly outline: string; readonly mark: string }> = {
  blocked: { outline: 'M8.5 1h7l7 7v8l-7 7h-7l-7-7V8z', mark: 'M8.5 8.5l7 7M15.5 8.5l-7 7' },
  'at-risk': { outline: 'M12 1.8L23 21.5H1z', mark: 'M12 8.5v6M12 17.4v1.2' },
  clear: { outline: 'M12 1a11 11 0 1 1 0 22a11 11 0 0 1 0-22z', mark: 'M7 12.4l3.4 3.4L17 9' },
  unknown: { outline: 'M12 .8L23.2 12L12 23.2L.8 12z', mark: 'M9.4 9.6a2.6 2.6 0 1 1 3.6 2.4c-.7.3-1 .8-1 1.5v.6M12 16.6v1' },
  'no-page': { outline: 'M12 2a10 10 0 1 1 0 20a10 10 0 0 1 0-20z', mark: '' },
  checking: { outline: 'M12 2a10 10 0 1 1 0 20a10 10 0 0 1 0-20z', mark: 'M8 12h.1M12 12h.1M16 12h.1' },
}
