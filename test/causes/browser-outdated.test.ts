import { browserOutdated } from '../../src/causes/browser-outdated.ts'
import { at, cases, finds, holdsOnBothSets, missing } from './judged.ts'

holdsOnBothSets(browserOutdated)

cases(browserOutdated, {
  'older than any that is mended': [{ browser: at({ name: 'Chrome', major: 90, lowest: 150 }) }, finds('likely', 'risks', ['evidence_browser_version'])],
  'the oldest that is': [{ browser: at({ name: 'Chrome', major: 150, lowest: 150 }) }, 'clear'],
  'a browser whose versions are not followed': [{ browser: missing('unsupported') }, 'unsupported'],
})
