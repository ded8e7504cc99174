import type { NoticeId } from '../core/facts.ts'

/** Where a wording counts: `page` is anything outside messages, lists and drafts; `composer` the message box's surroundings; `own-message` a sent message, its own text left out. */
export type Zone = 'page' | 'composer' | 'own-message'

interface Wording { readonly id: NoticeId; readonly zones: readonly Zone[]; readonly words: RegExp }

/**
 * What Fiverr says, by wording. English alone is known. Quotes are folded to straight ones and white space to one space
 * before matching.
 */
export const wordings: readonly Wording[] = [
  { id: 'spam-marked', zones: ['page'], words: /will no longer be able to contact you|submit an unspam request|\bconversation (?:is|was|has been) (?:marked|reported|moved)(?: to| as)? spam|\byou(?:'ve| have)? marked (?:this|the) (?:conversation|user|buyer) as spam|^this (?:conversation|user|message) is (?:in your |marked as )?spam\b/i },
  { id: 'buyer-gone', zones: ['page'], words: /^(?:the |this )?(?:user(?: account)?|buyer|account|@?[\w.-]{1,40})(?: you are looking for)? is no longer available\b/i },
  { id: 'buyer-unreachable', zones: ['page'], words: /\bcan no longer be contacted\b/i },
  { id: 'buyer-blocked', zones: ['page'], words: /\byou(?:'ve| have)? blocked (?:this|the) (?:user|buyer|conversation)|\byou(?:'ve| have) blocked @?[\w.-]{1,40}|\b(?:this|the) (?:user|buyer) (?:has )?blocked you|\byou (?:have been|were|are) blocked by|\bunblock (?:this|the) (?:user|buyer) to\b/i },
  { id: 'cannot-message', zones: ['page'], words: /\bcan(?:'t|not) message directly|\byou (?:can't|cannot|can not|are unable to|are not able to) (?:message|contact|send messages? to|write to|reply to) (?:this|the) (?:user|buyer|person|member)/i },
  { id: 'account-restricted', zones: ['page'], words: /\byour (?:fiverr )?(?:account|profile) (?:has been|is|was|is currently) (?:temporarily |permanently |currently )?(?:restricted|suspended|limited|disabled|under review|being reviewed|on hold)|^account (?:is )?(?:restricted|under review)\b|cannot place or receive new orders|cannot communicate with users, other than/i },
  { id: 'policy-warning', zones: ['page'], words: /\byou(?:'ve| have)? (?:received|got|been issued|been given) (?:\w{1,20} ){0,3}warning\b|\b(?:a|an|this|official|final|first|second) (?:\w{1,20} )?warning (?:was|has been|is) (?:issued|added|given|active)|^(?:official|account|policy|final) warning\b|\byour account (?:has|received) (?:\w{1,20} ){1,3}warnings?\b|\bviolat(?:ed|ion of|ing) (?:our|fiverr's) (?:terms|community standards|polic(?:y|ies))\b/i },
  { id: 'terms-warning', zones: ['composer'], words: /never accept or ask for direct payments|\bmay get your account restricted|\bproviding (?:your |an? )?(?:e-?mail|skype|phone)(?:[ ,]{1,2}[\w'-]{1,20}){0,10} only (?:allowed|permitted) if|against (?:fiverr's |our )?terms of service/i },
  { id: 'message-held', zones: ['own-message', 'page'], words: /^(?:your|this) message (?:is|was|has been) (?:currently )?(?:being reviewed|under review|in review|flagged|being checked|held)|\bmessage(?: [\w'-]{1,20},?){0,8} by our trust (?:and|&) safety team/i },
  { id: 'message-hidden', zones: ['own-message'], words: /^only visible to you\b/i },
  { id: 'message-failed', zones: ['own-message'], words: /^(?:(?:your|this|the) )?(?:message )?(?:(?:was|is|has|could) )?(?:not (?:been |be )?(?:delivered|sent)|wasn't (?:delivered|sent)|hasn't been (?:delivered|sent)|failed(?: to send)?|couldn't (?:be sent|send)|sending failed|delivery failed)\b/i },
  { id: 'email-unverified', zones: ['page'], words: /\b(?:verify|confirm|activate) your e-?mail\b|\bactivate your account\b[^.]{0,60}\be-?mail|\be-?mail (?:address )?(?:is not|isn't|has not been|hasn't been|not) (?:yet )?(?:verified|confirmed)/i },
  { id: 'phone-unverified', zones: ['page'], words: /\b(?:verify|confirm|add) your (?:mobile |phone )(?:number|phone)?\b|\bphone (?:number )?(?:is not|isn't|has not been|hasn't been|not) (?:yet )?verified/i },
  { id: 'id-verification', zones: ['page'], words: /\b(?:verify|confirm) your (?:identity|id)\b|\b(?:identity|id) verification\b[^.]{0,60}\b(?:required|needed|pending|incomplete|overdue|failed|in progress)|\bcomplete (?:the |your )?(?:id|identity) verification\b/i },
  { id: 'profile-incomplete', zones: ['page'], words: /\byour profile is (?:incomplete|not complete)|\b(?:complete|finish) your (?:seller )?profile (?:to|now|before)\b|\bprofile (?:is )?incomplete\b/i },
  { id: 'rate-limited', zones: ['page'], words: /\btoo many (?:requests|messages|attempts)\b|\bsending messages too (?:fast|quickly)\b|\bslow down(?: [\w'-]{1,20},?){0,6} messages\b/i },
  { id: 'page-broken', zones: ['page'], words: /^(?:oops[ ,!.]*|sorry[ ,!.]*|uh-oh[ ,!.]*)?something went wrong\b/i },
  { id: 'bot-check', zones: ['page'], words: /^it needs a human touch\b|\bERRCODE PXCR\d|complete the task and we'll get you right back/i },
  { id: 'attachment-refused', zones: ['composer'], words: /\b(?:file|attachment|upload)\b(?:(?!\b(?:file|attachment|upload)\b)[^.]){0,60}\b(?:too (?:large|big)|exceeds?|not (?:allowed|supported)|blocked|virus|malware|infected|failed the scan)|\b(?:virus|malware) (?:was )?(?:detected|found)/i },
  { id: 'too-long', zones: ['composer'], words: /\b(?:message|text) is too long\b|\b(?:exceeds?|exceeded|over) (?:the )?(?:maximum|max|limit)\b[^.]{0,30}\bcharacters\b|\bcharacter limit (?:reached|exceeded)\b/i },
]

/** The strip that stands at the start of every new conversation. Harmless: it says nothing about this one. */
export const safetyStrip = /^we have your back\b|^for added safety and your protection, keep payments and communications within fiverr/i

/** Words of the English interface, any of which shows that its wording can be read. */
export const englishMarks = /\b(?:send message|last seen|local time|create an offer|all conversations|orders with you|on fiverr since|sign in|this message relates to|we have your back|press & hold|search conversations|type a message|contact me|manage orders|messages)\b|^(?:me|send|inbox|orders|join|my business|become a seller)$/i
