import type { BrowserVersion } from '../core/facts.ts'
import { gap, known, type Known, type Moment } from '../core/known.ts'

/** The oldest versions that their makers still mended when this was written (2026-11): older ones are called old. */
const lowest = { Chrome: 150, Edge: 150, Firefox: 140 } as const

/** Name and version of a browser from its own word of itself. A gap for browsers whose versions are not followed here. */
export function readBrowserVersion(userAgent: string, now: Moment): Known<BrowserVersion> {
  const version = (name: keyof typeof lowest, pattern: RegExp): BrowserVersion | undefined => {
    const major = userAgent.match(pattern)?.[1]
    return major === undefined ? undefined : { name, major: Number(major), lowest: lowest[name] }
  }
  if (/\bOPR\/|\bSamsungBrowser\/|\bVivaldi\/|\bYaBrowser\//.test(userAgent)) return gap('unsupported')
  const found = version('Edge', /\bEdg(?:A|iOS)?\/(\d{1,5})/) ?? version('Firefox', /\bFirefox\/(\d{1,5})/) ?? version('Chrome', /\b(?:Headless)?Chrome\/(\d{1,5})/)
  return found ? known(found, now) : gap('unsupported')
}
