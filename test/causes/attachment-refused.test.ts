import { attachmentRefused } from '../../src/causes/attachment-refused.ts'
import { at, cases, finds, holdsOnBothSets, missing, notice, notices } from './judged.ts'

holdsOnBothSets(attachmentRefused)

cases(attachmentRefused, {
  'refused, and Send is grey': [{ notices: notices('attachment-refused'), sendControl: at('grey') }, finds('certain', 'blocks', ['evidence_notice', 'evidence_send_grey'])],
  'refused, and Send is ready': [{ notices: notices('attachment-refused') }, finds('certain', 'risks', ['evidence_notice'])],
  'refused, and Send was not found': [{ notices: notices('attachment-refused'), sendControl: missing('page-changed') }, finds('likely', 'blocks', ['evidence_notice'])],
  'known by its place alone': [{ notices: at([notice('attachment-refused', '', 'landmark')]), sendControl: at('refused') }, finds('likely', 'blocks', ['evidence_notice_mark', 'evidence_send_grey'])],
})
