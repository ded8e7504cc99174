import { idVerificationPending } from '../../src/causes/id-verification-pending.ts'
import { at, cases, finds, holdsOnBothSets, missing, notices } from './judged.ts'

holdsOnBothSets(idVerificationPending)

cases(idVerificationPending, {
  'a banner asks': [{ notices: notices('id-verification') }, finds('likely', 'risks', ['evidence_notice'])],
  'a banner asks and the seller says so': [{ notices: notices('id-verification'), saysIdCheckAsked: at(true) }, finds('likely', 'risks', ['evidence_notice', 'evidence_says_id'])],
  'seen on another page of the seller': [{ accountNotices: notices('id-verification') }, finds('likely', 'risks', ['evidence_notice'])],
  'said by the seller alone': [{ saysIdCheckAsked: at(true) }, finds('possible', 'none', ['evidence_says_id'])],
  'the words of the page are in a language that is not known': [{ wording: missing('unsupported') }, 'unsupported'],
})
