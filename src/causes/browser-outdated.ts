import { defineCause } from '../core/cause.ts'
import { measured } from '../core/evidence.ts'

/** The browser is older than any version that its maker still mends. */
export const browserOutdated = defineCause({
  id: 'browser-outdated',
  support: 'measured',
  prior: 0.03,
  cost: 5,
  needs: ['browser'],
  steps: 3,
  judge({ browser }) {
    if (!browser.known) return null
    const { name, major, lowest } = browser.value
    if (major >= lowest) return null
    return { certainty: 'likely', effect: 'risks', evidence: [measured('evidence_browser_version', browser.seenAt, name, String(major), String(lowest))] }
  },
})
