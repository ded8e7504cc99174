import type { Hint } from '../core/hint.ts'

/** The writer waits for a decision. */
const decision = /\b(?:(?:i(?:'|’)?m |am |still |i am )?(?:waiting|wait) (?:for|on) your (?:answer|decision|choice|reply|feedback|approval|response|confirmation)|awaiting your \w{1,20}|you (?:need|have) to (?:choose|decide|pick|select|confirm|tell me)|you (?:must|should) (?:choose|decide|pick|select|confirm|tell me)|(?:it|that|this|the price|the cost) (?:all )?depends on (?:what|which|how|whether|your)|i (?:need|require) (?:to know|(?:some |a few )?more (?:details|information|info))|not (?:sure|clear) (?:what|which|how|whether|if) you|i (?:do not|don['’]t) (?:understand|know) (?:what|which|how|whether|if) you)\b/i
/** Declining, or saying thanks, asks for nothing. */
const closing = /\b(?:unfortunately|i(?:'|’)?m afraid|i can(?:not|['’]t| not) (?:take|help|do)|not able to (?:take|help)|fully booked|decline|good luck|no longer available|have a (?:great|nice|good))\b/i
/** From how many words on a first answer without a question is one that only talks. */
const talks = 18

/** A question where one is needed: the draft waits for a decision or is a first answer, and asks nothing. */
export const ask: Hint = {
  id: 'ask',
  look({ text, words, english }, { firstAnswer }) {
    if (!english || /[?？]/.test(text) || closing.test(text)) return null
    if (/\b(?:please (?:send|share|tell|let me know|choose|pick|confirm|give)|(?:let me know|tell me|send me|share) (?:if|what|which|when|how|whether|who|where|your|the|a|more|any|about)|could you|can you|would you)\b/i.test(text)) return null
    const waits = decision.exec(text)
    if (waits) return [waits[0]]
    return firstAnswer === true && words.length >= talks ? [] : null
  },
}
