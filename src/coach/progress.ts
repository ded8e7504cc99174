import type { Hint } from '../core/hint.ts'

const day = 24 * 3_600_000
/** From how long a silence on a buyer with a running order wonders. */
const silence = 3 * day
const tells = /\b(?:progress|updates?|working on|work(?:ed)? on|started|begun|finish(?:ed|ing)?|done|complete[ds]?|almost|nearly|halfway|ready|deliver(?:y|ed|ing)?|draft|version|sketch|preview|attached|on track|on time|schedule|today|tomorrow|tonight|by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the end)|delay(?:ed)?|extension|next step|revision|uploaded)\b/i

/** An order runs, the seller was silent for days, and the draft says nothing of how it goes. */
export const progress: Hint = {
  id: 'progress',
  look: ({ text, words, english }, { orderRuns, silentFor }) =>
    (english && words.length > 2 && orderRuns === true && silentFor !== undefined && silentFor >= silence && !tells.test(text) ? [] : null),
}
