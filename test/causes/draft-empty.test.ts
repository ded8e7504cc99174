import { draftEmpty } from '../../src/causes/draft-empty.ts'
import { at, box, cases, finds, holdsOnBothSets, missing } from './judged.ts'

holdsOnBothSets(draftEmpty)

cases(draftEmpty, {
  'empty, Send is grey': [{ composer: box({ blank: true, length: 0 }), sendControl: at('grey') }, finds('certain', 'none', ['evidence_box_empty', 'evidence_send_grey'])],
  'only spaces': [{ composer: box({ blank: true, length: 4 }), sendControl: at('grey') }, finds('certain', 'none', ['evidence_box_empty', 'evidence_send_grey'])],
  'empty, Send was not found': [{ composer: box({ blank: true, length: 0 }), sendControl: missing('page-changed') }, finds('likely', 'none', ['evidence_box_empty'])],
  'empty, but Send is ready: a file is attached': [{ composer: box({ blank: true, length: 0 }) }, 'clear'],
  'empty and greyed out: that is another trouble': [{ composer: box({ blank: true, length: 0, usable: false }), sendControl: at('grey') }, 'clear'],
})
