import { draftTooLong } from '../../src/causes/draft-too-long.ts'
import { at, box, cases, finds, holdsOnBothSets, missing, notices } from './judged.ts'

holdsOnBothSets(draftTooLong)

cases(draftTooLong, {
  'over the limit, Send is grey': [{ composer: box({ length: 2600 }), sendControl: at('grey') }, finds('certain', 'blocks', ['evidence_draft_over_limit'])],
  'over the limit, the page marks it': [{ composer: box({ length: 2600, refusesDraft: true }) }, finds('certain', 'blocks', ['evidence_draft_over_limit'])],
  'over the limit, and nothing else': [{ composer: box({ length: 2501 }) }, finds('likely', 'blocks', ['evidence_draft_over_limit'])],
  'exactly the limit': [{ composer: box({ length: 2500 }) }, 'clear'],
  'no limit is known': [{ composer: box({ length: 9000 }), messageLimit: missing('not-on-page') }, 'not-on-page'],
  'the page says that it is too long': [{ composer: box({ length: 9000 }), messageLimit: missing('not-on-page'), notices: notices('too-long') }, finds('likely', 'blocks', ['evidence_notice'])],
  'no limit is known, the page says so over an empty box': [{ composer: box({ length: 0 }), messageLimit: missing('not-on-page'), notices: notices('too-long') }, 'not-on-page'],
  'over the limit, and the page says so': [{ composer: box({ length: 2600 }), notices: notices('too-long') }, finds('certain', 'blocks', ['evidence_draft_over_limit', 'evidence_notice'])],
  'over the limit, and where Send is was not found': [{ composer: box({ length: 2600 }), sendControl: missing('page-changed') }, finds('likely', 'blocks', ['evidence_draft_over_limit'])],
})
