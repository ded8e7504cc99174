import { termsWarning } from '../../src/causes/terms-warning.ts'
import { at, cases, finds, holdsOnBothSets, missing, notice, notices } from './judged.ts'

holdsOnBothSets(termsWarning)

cases(termsWarning, {
  'its words stand at the box': [{ notices: notices('terms-warning') }, finds('certain', 'risks', ['evidence_notice'])],
  'its place alone': [{ notices: at([notice('terms-warning', 'Erinnerung', 'landmark')]) }, finds('likely', 'risks', ['evidence_notice'])],
  'the words of the page are in a language that is not known': [{ wording: missing('unsupported') }, 'unsupported'],
})
