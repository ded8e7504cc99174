import type { BrowserVersion } from '../core/facts.ts'

/** The oldest versions that their makers still mended when this was written (2026-11): older ones are called old. */
const lowest = { Chrome: 150, Edge: 150, Firefox: 140, other: 0 } as const

/** Name and version of a browser from its own word of itself. */
export function readBrowserVersion(userAgent: string): BrowserVersion {
  const edge = userAgent.match(/\bEdg(?:A|iOS)?\/(\d{1,5})/)
  if (edge) return { name: 'Edge', major: Number(edge[1]), lowest: lowest.Edge }
  const firefox = userAgent.match(/\bFirefox\/(\d{1,5})/)
  if (firefox) return { name: 'Firefox', major: Number(firefox[1]), lowest: lowest.Firefox }
  const chrome = userAgent.match(/\b(?:Headless)?Chrome\/(\d{1,5})/)
  if (chrome && !/\bOPR\/|\bSamsungBrowser\//.test(userAgent)) return { name: 'Chrome', major: Number(chrome[1]), lowest: lowest.Chrome }
  return { name: 'other', major: 0, lowest: 0 }
}
