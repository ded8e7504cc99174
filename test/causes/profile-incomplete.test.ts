import { profileIncomplete } from '../../src/causes/profile-incomplete.ts'
import { at, cases, finds, holdsOnBothSets, missing, notices } from './judged.ts'

holdsOnBothSets(profileIncomplete)

cases(profileIncomplete, {
  'a page of the seller marks it': [{ profileLacks: at(true) }, finds('possible', 'none', ['evidence_profile_lacks', 'evidence_article'])],
  'stated': [{ notices: notices('profile-incomplete') }, finds('possible', 'none', ['evidence_notice', 'evidence_article'])],
  'said by the seller': [{ saysProfileIncomplete: at(true) }, finds('possible', 'none', ['evidence_says_profile', 'evidence_article'])],
  'never seen': [{ profileLacks: missing('not-on-page') }, 'not-on-page'],
  'stated on another page of the seller': [{ accountNotices: notices('profile-incomplete') }, finds('possible', 'none', ['evidence_notice', 'evidence_article'])],
})
