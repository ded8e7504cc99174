import { buyerBlockedYou } from '../../src/causes/buyer-blocked-you.ts'
import { cases, finds, holdsOnBothSets, missing, notices } from './judged.ts'

holdsOnBothSets(buyerBlockedYou)

cases(buyerBlockedYou, {
  'stated, no message box': [{ notices: notices('buyer-blocked'), composer: missing('not-on-page') }, finds('certain', 'blocks', ['evidence_notice'])],
  'no direct messages': [{ notices: notices('cannot-message'), composer: missing('not-on-page') }, finds('likely', 'blocks', ['evidence_notice'])],
  'the words may also mean a closed account': [{ notices: notices('buyer-unreachable'), composer: missing('not-on-page') }, finds('possible', 'none', ['evidence_notice'])],
  'the message box works': [{ notices: notices('buyer-blocked') }, finds('possible', 'none', ['evidence_notice'], ['evidence_composer_usable'])],
})
