import { policyWarning } from '../../src/causes/policy-warning.ts'
import { at, cases, day, finds, holdsOnBothSets, notice, notices, now } from './judged.ts'

holdsOnBothSets(policyWarning)

cases(policyWarning, {
  'stated on the page': [{ notices: notices('policy-warning') }, finds('certain', 'risks', ['evidence_notice'])],
  'stated on another page of the seller': [{ accountNotices: notices('policy-warning') }, finds('certain', 'risks', ['evidence_notice'])],
  'yesterday on another page: it changes no verdict any more': [{ accountNotices: at([notice('policy-warning')], now - 2 * day) }, finds('possible', 'none', ['evidence_notice'])],
  'said by the seller alone': [{ saysWarned: at(true) }, finds('likely', 'none', ['evidence_says_warned'])],
  'recognised by its place alone': [{ notices: at([notice('policy-warning', 'Words', 'landmark')]) }, finds('likely', 'risks', ['evidence_notice'])],
  'stated, and said by the seller': [{ notices: notices('policy-warning'), saysWarned: at(true) }, finds('certain', 'risks', ['evidence_notice', 'evidence_says_warned'])],
})
