import { gigInactive } from '../../src/causes/gig-inactive.ts'
import { at, cases, finds, holdsOnBothSets, missing, notices } from './judged.ts'

holdsOnBothSets(gigInactive)

cases(gigInactive, {
  'the list of active gigs is empty': [{ activeGigs: at(0) }, finds('possible', 'none', ['evidence_no_active_gig', 'evidence_article'])],
  'said by the seller': [{ saysNoActiveGig: at(true) }, finds('possible', 'none', ['evidence_says_gig', 'evidence_article'])],
  'never seen': [{ activeGigs: missing('not-on-page') }, 'not-on-page'],
  'stated': [{ notices: notices('gig-inactive') }, finds('possible', 'none', ['evidence_notice', 'evidence_article'])],
})
