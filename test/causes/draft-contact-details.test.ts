import { draftContactDetails } from '../../src/causes/draft-contact-details.ts'
import { at, cases, finds, holdsOnBothSets } from './judged.ts'

const piece = { kind: 'email', severity: 'breaks-rule', disguised: false, certain: true, rule: 'contact-details', piece: 'jo.doe@mail.example.com' } as const
const none = at({ count: 0, active: false })

holdsOnBothSets(draftContactDetails)

cases(draftContactDetails, {
  'a certain finding that breaks a rule': [{ draft: at([piece]), orders: none }, finds('certain', 'risks', ['evidence_draft_piece'])],
  'an uncertain one': [{ draft: at([{ ...piece, certain: false }]), orders: none }, finds('likely', 'risks', ['evidence_draft_piece'])],
  'a disguised one': [{ draft: at([{ ...piece, disguised: true }]), orders: none }, finds('certain', 'risks', ['evidence_draft_piece_disguised'])],
  'what may only be held': [{ draft: at([{ ...piece, severity: 'may-be-held' }]), orders: none }, finds('likely', 'risks', ['evidence_draft_piece'])],
  'an order speaks against it': [{ draft: at([piece]) }, finds('certain', 'risks', ['evidence_draft_piece'], ['evidence_order_exists'])],
  'three pieces are enough to show': [{ draft: at([piece, piece, piece, piece]), orders: none }, finds('certain', 'risks', ['evidence_draft_piece', 'evidence_draft_piece', 'evidence_draft_piece'])],
  'what breaks a rule comes before what may be held': [{ draft: at([{ ...piece, severity: 'may-be-held', disguised: true }, piece]), orders: none }, finds('certain', 'risks', ['evidence_draft_piece'])],
})
