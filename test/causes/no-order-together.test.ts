import { noOrderTogether } from '../../src/causes/no-order-together.ts'
import { at, cases, finds, holdsOnBothSets, missing } from './judged.ts'

holdsOnBothSets(noOrderTogether)

cases(noOrderTogether, {
  'the page lists none': [{ orders: at({ count: 0, active: false }) }, finds('possible', 'none', ['evidence_no_order', 'evidence_article'])],
  'a finished one counts': [{ orders: at({ count: 1, active: false }) }, 'clear'],
  'the page shows no orders at all': [{ orders: missing('not-on-page') }, 'not-on-page'],
})
