import type { Hint } from '../core/hint.ts'

/** Asking for a review or a number of stars. */
const review = /\b(?:(?:leave|give|write|post|drop|share) (?:me |us )?(?:an? |your |the )?(?:\w{1,20} ){0,3}(?:review|rating|feedback on (?:my|the) (?:profile|gig|page)|stars?)\b|(?:5|five)[- ]?stars?(?: (?:review|rating|feedback))?|rate (?:me|us|my (?:work|gig|service))\b|(?:positive|good|nice|great) (?:review|rating)\b)/gi
/** Praising what nobody asked for. */
const promotion = /\b(?:(?:check|look at|visit|see|browse|follow|subscribe to) (?:out )?(?:my|our) (?:other |new |latest )?(?:gigs?|services|offers?|profile|page|channel|store|shop)|i (?:also )?(?:offer|provide) (?:many |various |all kinds of |a (?:wide )?range of )(?:other )?services|special (?:discount|offer|promotion|price) (?:for|only|today|this)|\d{1,2} ?% (?:off|discount)|limited[- ]time (?:offer|discount)|(?:recommend|refer) me to (?:your )?(?:friends|others|colleagues)|best (?:price|seller|service)s? (?:on|in) (?:fiverr|the market)|100% (?:satisfaction|guarantee\w{0,4})|order now|don['’]?t miss)\b/gi

/** Asks for reviews, advertises, or repeats what went to other buyers: repeated messages count as spam with Fiverr. */
export const relevant: Hint = {
  id: 'relevant',
  look({ text, english }, { sentElsewhere }) {
    const found = english ? [...(text.match(review) ?? []), ...(text.match(promotion) ?? [])] : []
    return found.length > 0 || sentElsewhere >= 1 ? found : null
  },
}
