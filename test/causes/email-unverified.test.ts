import { emailUnverified } from '../../src/causes/email-unverified.ts'
import { at, cases, finds, holdsOnBothSets, missing, notices } from './judged.ts'

holdsOnBothSets(emailUnverified)

cases(emailUnverified, {
  'a banner asks: listed, and no verdict changes': [{ notices: notices('email-unverified') }, finds('possible', 'none', ['evidence_notice', 'evidence_article'])],
  'seen on another page of the seller': [{ accountNotices: notices('email-unverified') }, finds('possible', 'none', ['evidence_notice', 'evidence_article'])],
  'said by the seller': [{ saysEmailUnverified: at(true) }, finds('possible', 'none', ['evidence_says_email', 'evidence_article'])],
  'the words of the page are in a language that is not known': [{ wording: missing('unsupported') }, 'unsupported'],
})
