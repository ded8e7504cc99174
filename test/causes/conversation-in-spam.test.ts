import { conversationInSpam } from '../../src/causes/conversation-in-spam.ts'
import { at, box, cases, finds, holdsOnBothSets, missing, notice, notices } from './judged.ts'

holdsOnBothSets(conversationInSpam)

cases(conversationInSpam, {
  'stated, no message box': [{ notices: notices('spam-marked'), composer: missing('not-on-page') }, finds('certain', 'blocks', ['evidence_notice'])],
  'stated, the box is greyed out': [{ notices: notices('spam-marked'), composer: box({ usable: false }) }, finds('certain', 'blocks', ['evidence_notice'])],
  'the message box works': [{ notices: notices('spam-marked') }, finds('possible', 'none', ['evidence_notice'], ['evidence_composer_usable'])],
  'recognised by its place alone': [{ notices: at([notice('spam-marked', 'Words', 'landmark')]), composer: missing('not-on-page') }, finds('likely', 'blocks', ['evidence_notice'])],
})
