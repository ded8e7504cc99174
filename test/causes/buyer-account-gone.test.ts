import { buyerAccountGone } from '../../src/causes/buyer-account-gone.ts'
import { at, cases, finds, holdsOnBothSets, missing, notices } from './judged.ts'

holdsOnBothSets(buyerAccountGone)

cases(buyerAccountGone, {
  'in place of the message box': [{ notices: notices('buyer-gone'), composer: missing('not-on-page') }, finds('certain', 'blocks', ['evidence_notice'])],
  'the words may also mean a block': [{ notices: notices('buyer-unreachable'), composer: missing('not-on-page') }, finds('likely', 'blocks', ['evidence_notice'])],
  'on an order page': [{ notices: notices('buyer-gone'), page: at('order'), composer: missing('not-on-page') }, finds('certain', 'blocks', ['evidence_notice'])],
  'a profile may say so in passing': [{ notices: notices('buyer-gone'), page: at('elsewhere'), composer: missing('not-on-page') }, finds('possible', 'none', ['evidence_notice'])],
  'the message box works': [{ notices: notices('buyer-gone') }, finds('possible', 'none', ['evidence_notice'], ['evidence_composer_usable'])],
})
