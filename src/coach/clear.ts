import type { Hint } from '../core/hint.ts'

/** Office talk that a plain word can replace. Words of a trade ("responsive", "vector", "open source") are none. */
const jargon = /\b(?:at the end of the day|ballpark figure|best[- ]of[- ]breed|bleeding edge|boil the ocean|bring to the table|circle back|core competenc(?:y|ies)|deep[- ]dive|drill down|drinking the kool-aid|going forward|growth hack(?:ing|s)?|heavy lifting|herding cats|holistic(?: approach)?|ideat(?:e|ion|ing)|in the loop|leverag(?:e|ing|ed)|low[- ]hanging fruit|mission[- ]critical|move the needle|net[- ]net|new normal|paradigm(?: shift)?|paralysis by analysis|pain points?|push the envelope|quick wins?|reach out|run it up the flagpole|single pane of glass|synerg(?:y|ies|istic|ize)|take (?:it|this) offline|think(?:ing)? outside the box|tiger team|touch base|turnkey|utiliz(?:e|ing|ation)|value[- ]adds?|value proposition|win-win|best-in-class|next[- ]gen(?:eration)? solutions?|actionable insights?|key takeaways?|bandwidth to|granular(?:ity)?|operationali[sz]e|incentivi[sz]e|stakeholder buy-in|end-to-end solutions?|deliverables? cadence|KPIs?|EOD|COB|TL;?DR|MVP|SOW|RFP)\b/gi

/** One such word may be the buyer's own; two make a habit, and a phrase of several words counts at once. */
export const clear: Hint = {
  id: 'clear',
  look({ text, english }) {
    if (!english) return null
    const found = text.match(jargon) ?? []
    return found.length >= 2 || found.some((piece) => /[\s-]\S/.test(piece) && !/^reach out$/i.test(piece)) ? found : null
  },
}
