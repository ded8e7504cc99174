import type { Detector } from '../core/detector.ts'
import { endOf, isA, startOf, tokenText } from '../core/tokens.ts'
import { weights } from './shapes/weights.ts'
import { classes } from './words/classes.ts'

/** Words that break no rule and are reported to hold messages up all the same: "payment gateway", "email". */
export const holdWords: Detector = {
  kind: 'payment',
  triggers: classes.pay | classes.payment | classes.mail,
  *find(tokens) {
    for (let at = 0; at < tokens.markedCount; at++) {
      const index = tokens.marked[at] ?? 0
      if (!isA(tokens, index, classes.pay | classes.payment | classes.mail)) continue
      const last = /^(?:gateway|gateways|method|methods|button|buttons|address|template|templates)$/.test(tokenText(tokens, index + 1)) ? index + 1 : index
      yield { start: startOf(tokens, index), end: endOf(tokens, last), hold: true, weight: weights.clause - 1 }
    }
  },
}
