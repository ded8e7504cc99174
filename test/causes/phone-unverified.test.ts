import { phoneUnverified } from '../../src/causes/phone-unverified.ts'
import { at, cases, finds, holdsOnBothSets, missing, notices } from './judged.ts'

holdsOnBothSets(phoneUnverified)

cases(phoneUnverified, {
  'a banner asks': [{ notices: notices('phone-unverified') }, finds('likely', 'risks', ['evidence_notice'])],
  'a banner asks and the seller says so': [{ notices: notices('phone-unverified'), saysPhoneUnverified: at(true) }, finds('likely', 'risks', ['evidence_notice', 'evidence_says_phone'])],
  'seen on another page of the seller': [{ accountNotices: notices('phone-unverified') }, finds('likely', 'risks', ['evidence_notice'])],
  'said by the seller alone': [{ saysPhoneUnverified: at(true) }, finds('possible', 'none', ['evidence_says_phone'])],
  'the words of the page are in a language that is not known': [{ wording: missing('unsupported') }, 'unsupported'],
})
