import { buyerLimitsMessages } from '../../src/causes/buyer-limits-messages.ts'
import { at, cases, finds, holdsOnBothSets, missing } from './judged.ts'

holdsOnBothSets(buyerLimitsMessages)

cases(buyerLimitsMessages, {
  'said by the seller': [{ saysBuyerLimits: at(true) }, finds('possible', 'none', ['evidence_says_buyer_limits', 'evidence_article'])],
  'not asked': [{ saysBuyerLimits: missing('not-asked') }, 'not-asked'],
})
