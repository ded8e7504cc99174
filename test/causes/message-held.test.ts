import { messageHeld } from '../../src/causes/message-held.ts'
import { at, cases, finds, holdsOnBothSets, missing, notice, notices } from './judged.ts'

holdsOnBothSets(messageHeld)

cases(messageHeld, {
  'the review is stated': [{ notices: notices('message-held') }, finds('certain', 'risks', ['evidence_notice'])],
  'only the seller sees it': [{ notices: notices('message-hidden') }, finds('likely', 'risks', ['evidence_notice'])],
  'the page marks it without words': [{ lastMessage: at('hidden') }, finds('likely', 'risks', ['evidence_message_hidden'])],
  'the last message failed: that is another trouble': [{ lastMessage: at('failed') }, 'clear'],
  'the words of the page are in a language that is not known': [{ wording: missing('unsupported') }, 'unsupported'],
  'recognised by its place alone': [{ notices: at([notice('message-held', 'Words', 'landmark')]) }, finds('likely', 'risks', ['evidence_notice'])],
  'the page marks it as held without words': [{ lastMessage: at('held') }, finds('likely', 'risks', ['evidence_message_hidden'])],
})
