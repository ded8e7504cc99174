import { newAccountLimit } from '../../src/causes/new-account-limit.ts'
import { at, cases, day, finds, holdsOnBothSets, missing, now } from './judged.ts'

holdsOnBothSets(newAccountLimit)

cases(newAccountLimit, {
  'a page shows a young account': [{ memberSince: at(now - 10 * day) }, finds('possible', 'none', ['evidence_member_since', 'evidence_article'])],
  'of more than a month': [{ memberSince: at(now - 31 * day) }, 'clear'],
  'said by the seller': [{ saysNewAccount: at(true) }, finds('possible', 'none', ['evidence_says_new', 'evidence_article'])],
  'never seen': [{ memberSince: missing('not-on-page') }, 'not-on-page'],
})
