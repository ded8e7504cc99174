import { buyerHasNotWritten } from '../../src/causes/buyer-has-not-written.ts'
import { at, box, cases, finds, holdsOnBothSets, missing } from './judged.ts'

const silent = { thread: at({ fromBuyer: 0, fromSeller: 1, fromStart: true }), orders: at({ count: 0, active: false }), saysBuyerWroteFirst: missing('not-asked') }

holdsOnBothSets(buyerHasNotWritten)

cases(buyerHasNotWritten, {
  'no message from the buyer, no order, no box': [{ ...silent, composer: missing('not-on-page') }, finds('likely', 'blocks', ['evidence_no_message_from_buyer', 'evidence_no_order', 'evidence_composer_missing'])],
  'the box is greyed out': [{ ...silent, composer: box({ usable: false }) }, finds('likely', 'blocks', ['evidence_no_message_from_buyer', 'evidence_no_order', 'evidence_composer_disabled'])],
  'only the seller wrote and the box works: never': [silent, 'clear'],
  'an order stands between them': [{ ...silent, orders: at({ count: 1, active: false }), composer: missing('not-on-page') }, 'clear'],
  'the seller says that the buyer wrote first': [{ ...silent, composer: missing('not-on-page'), saysBuyerWroteFirst: at(true) }, 'clear'],
  'the seller confirms it': [{ ...silent, composer: missing('not-on-page'), saysBuyerWroteFirst: at(false) }, finds('likely', 'blocks', ['evidence_no_message_from_buyer', 'evidence_no_order', 'evidence_says_buyer_not_first', 'evidence_composer_missing'])],
  'said by the seller alone, it changes nothing': [{ thread: missing('page-changed'), orders: missing('not-on-page'), composer: missing('not-on-page'), saysBuyerWroteFirst: at(false) }, finds('likely', 'none', ['evidence_says_buyer_not_first'])],
  'whether there is an order is not known: it does not block': [{ ...silent, orders: missing('not-on-page'), composer: missing('not-on-page') }, finds('possible', 'none', ['evidence_no_message_from_buyer', 'evidence_composer_missing'])],
  'the beginning of the thread is not loaded': [{ ...silent, thread: at({ fromBuyer: 0, fromSeller: 1, fromStart: false }), composer: missing('not-on-page') }, 'not-on-page'],
  'a box that looks different may work': [{ ...silent, composer: missing('page-changed') }, 'page-changed'],
})
