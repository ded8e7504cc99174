import { accountRestricted } from '../../src/causes/account-restricted.ts'
import { at, box, cases, finds, holdsOnBothSets, minute, missing, notice, notices, now } from './judged.ts'

holdsOnBothSets(accountRestricted)

cases(accountRestricted, {
  'stated on the page, box greyed out': [{ notices: notices('account-restricted'), composer: box({ usable: false }) }, finds('certain', 'blocks', ['evidence_notice'])],
  'stated on the page, box not found': [{ notices: notices('account-restricted'), composer: missing('page-changed') }, finds('certain', 'blocks', ['evidence_notice'])],
  'the box works all the same': [{ notices: notices('account-restricted') }, finds('likely', 'risks', ['evidence_notice'], ['evidence_composer_usable'])],
  'on an order page it never blocks': [{ notices: notices('account-restricted'), page: at('order'), composer: box({ usable: false }) }, finds('certain', 'risks', ['evidence_notice'])],
  'stated on another page of the seller': [{ accountNotices: notices('account-restricted'), composer: box({ usable: false }) }, finds('certain', 'blocks', ['evidence_notice'])],
  'said by the seller alone, it changes nothing': [{ saysRestricted: at(true) }, finds('likely', 'none', ['evidence_says_restricted'])],
  'an hour later it is likely, a day later possible': [{ notices: at([notice('account-restricted')], now - 2 * 60 * minute), composer: box({ usable: false }) }, finds('likely', 'blocks', ['evidence_notice'])],
  'recognised by its place alone': [{ notices: at([notice('account-restricted', 'Words', 'landmark')]), composer: box({ usable: false }) }, finds('likely', 'blocks', ['evidence_notice'])],
  'stated, and said by the seller': [{ notices: notices('account-restricted'), composer: box({ usable: false }), saysRestricted: at(true) }, finds('certain', 'blocks', ['evidence_notice', 'evidence_says_restricted'])],
})
