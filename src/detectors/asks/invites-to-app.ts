import { endOf, isA, isSign, kindOf, signToken, startOf, tokenText, type Tokens } from '../../core/tokens.ts'
import { hasIn, hasWord, isQuestion, windowIn, type Clause } from '../shapes/clause.ts'
import { afterMeeting, goOverWords, hasAppWords, joinWords, otherOwners, placeWords, pleaWords, subjectWords, usesWords } from '../words/ask-shape-words.ts'
import { classes } from '../words/classes.ts'
import { isUnspaced } from '../shapes/domain.ts'
import { nameStrength } from '../words/word-values.ts'
import { foreignLinks, foreignPostpositions, haveWords, questionWords } from '../words/question-words.ts'
import { bothOfUs } from '../shapes/both-of-us.ts'

/** Most tokens between two words of one ask. */
const near = 5

/** "do you have skype", "let's talk on another app", "contact me on WhatsApp". */
export function invitesToApp(tokens: Tokens, index: number, clause: Clause): boolean {
  if (!isA(tokens, index, classes.messenger)) return false
  if (tokens.value[index] === nameStrength.shortForm && isA(tokens, index - 1, classes.contact) && index - 1 === clause.first && pleaWords.has(tokenText(tokens, index + 1))) return true
  if (tokens.value[index] === nameStrength.shortForm) return talksOnShortForm(tokens, index, clause) || (clause.last - clause.first <= 5 && asksWhether(tokens, index, clause))
  if (tokens.value[index] === nameStrength.ordinaryWord && /^(?:a|an|per|each|every|this|that|new|next)$/.test(tokenText(tokens, index - 1))) return false
  if (tokens.value[index] === nameStrength.plain && (joinsOwn(tokens, index, clause) || isWhatToDo(tokens, index, clause))) return true
  const about = windowIn(clause, index, 2)
  for (let at = about.first; at <= about.last; at++) if (isA(tokens, at, classes.topic) && !isA(tokens, at, classes.talk)) return false
  const plain = tokens.value[index] === nameStrength.plain || (tokenText(tokens, index) === 'messenger' && foreignLinks.has(tokenText(tokens, index - 1)) && !/^(?:on|in|no)$/.test(tokenText(tokens, index - 1))) || (tokens.value[index] === nameStrength.ordinaryWord && isUnspaced(tokens, index) && tokens.text.charCodeAt(startOf(tokens, index)) < 0x3000)
  if (plain && clause.last - clause.first <= 4 && isShortInvitation(tokens, index, clause)) return true
  if (plain && (talksAfter(tokens, index, clause) || comesOver(tokens, index, clause) || asksWhether(tokens, index, clause))) return true
  if (plain && goesOver(tokens, index, clause)) return true
  if (movesToMeeting(tokens, index, clause) || asksInJapanese(tokens, index)) return true
  const before = { first: Math.max(clause.first, index - near), last: index - 1 }
  const reaches = (hasIn(tokens, before, classes.contact | classes.talk) || tokenText(tokens, index - 2) === 'we chat') && hasIn(tokens, before, classes.mine | classes.ask | classes.yours) && isA(tokens, index - 1, classes.link)
  const owns = ownsIt(tokens, index, before) || ownsInOneWord(tokens, index, clause)
  if (plain && isA(tokens, index - 1, classes.yours) && isSign(tokens, index + 1, '?') && clause.last - clause.first <= 3) return true
  if (/^(?:加微信?)$/.test(tokenText(tokens, index)) || (plain && isA(tokens, index - 1, classes.yours) && hasIn(tokens, before, classes.ask))) return true
  const prepared = isA(tokens, index - 1, classes.link) || plain
  if (plain && isA(tokens, index - 1, classes.yours) && hasIn(tokens, before, classes.contact) && hasIn(tokens, before, classes.mine) && isA(tokens, clause.first, classes.contact | classes.ask)) return true
  return prepared && tokens.value[index] !== nameStrength.ordinaryWord ? reaches || owns : reaches && hasIn(tokens, before, classes.mine)
}

/** What may follow "whatsapp me" with no other thing meant. */
const afterMe = /^(?:please|pls|plz|now|when|if|and|so|at|on|here|today|tonight|tomorrow|later|asap|first|directly|instead|anytime|any|once|about|for|there|bro|sir|thanks|then)$/

/** "whatsapp me", "please skype me tonight", "whatsapp karo", "whatsapp number please": the name is what is to be done, or given. */
function isWhatToDo(tokens: Tokens, index: number, clause: Clause): boolean {
  if (/^(?:karo|kro|kardo|krdo|karna|krna|karen|kijiye|karlo)$/.test(tokenText(tokens, index + 1)) && clause.last - clause.first <= 4) return true
  if (index === clause.first && isA(tokens, index + 1, classes.phone) && clause.last === index + 2 && pleaWords.has(tokenText(tokens, clause.last))) return true
  if (!/^(?:me|us)$/.test(tokenText(tokens, index + 1)) || (kindOf(tokens, index - 1) === signToken && '"\''.includes(tokenText(tokens, index - 1)))) return false
  const next = index + 2
  if (next <= clause.last && kindOf(tokens, next) !== signToken && !afterMe.test(tokenText(tokens, next))) return false
  return index === clause.first || kindOf(tokens, index - 1) === signToken || isA(tokens, index - 1, classes.ask | classes.yours) || /^(?:just|or|and|then|to|either|also|so|better|kindly|simply|dm|hi|hey|hello|bro|sir)$/.test(tokenText(tokens, index - 1))
}

/** "come to my discord", "switch to whatsapp?": a verb of going over at the beginning, and the name. */
function goesOver(tokens: Tokens, index: number, clause: Clause): boolean {
  const mine = isA(tokens, index - 1, classes.mine) ? 1 : 0
  const place = index - 1 - mine
  if (!/^(?:to|on|onto|over)$/.test(tokenText(tokens, place)) || place - clause.first > 3 || hasIn(tokens, clause, classes.topic)) return false
  return goOverWords.has(tokenText(tokens, clause.first)) && (mine > 0 || isQuestion(tokens, clause) || tokenText(tokens, index + 1) === 'instead' || index === clause.last)
}

/** "join my discord server", "únete a mi telegram": a verb of joining, and a place of the writer's. */
function joinsOwn(tokens: Tokens, index: number, clause: Clause): boolean {
  const before = { first: Math.max(clause.first, index - 4), last: index - 1 }
  const place = index < clause.last && /^(?:server|channel|group|community)$/.test(tokenText(tokens, index + 1)) ? index + 2 : index + 1
  return hasWord(tokens, before, joinWords) && hasIn(tokens, { first: index - 2, last: index - 1 }, classes.mine) && !hasWord(tokens, before, subjectWords) && !hasIn(tokens, { first: clause.first, last: index }, classes.topic) && !isA(tokens, place, classes.topic)
}

/** "давай в телеграм", "加我微信", "skype available?": hardly more than the name. */
function isShortInvitation(tokens: Tokens, index: number, clause: Clause): boolean {
  if (isA(tokens, index - 1, classes.link) && isA(tokens, clause.first, classes.ask) && index - clause.first === 2 && index === clause.last) return true
  const unspaced = tokens.text.charCodeAt(startOf(tokens, index)) > 0x2e80
  if (unspaced && (isA(tokens, index - 1, classes.contact) || isA(tokens, index - 1, classes.yours) || isA(tokens, index - 2, classes.yours))) return true
  return index === clause.first && /^(?:available|possible|ok)$/.test(tokenText(tokens, index + 1)) && isSign(tokens, index + 2, '?')
}

/** "do you have skype", "are you on telegram". */
function ownsIt(tokens: Tokens, index: number, before: Clause): boolean {
  if (tokenText(tokens, index - 1) === 'on' && /^(?:available|active|reachable|online)$/.test(tokenText(tokens, index - 2)) && hasIn(tokens, before, classes.yours)) return true
  for (let at = before.first; at <= before.last; at++) {
    const close = index - at <= 3 || tokens.value[at + 1] === nameStrength.plain
    if (usesWords.has(tokenText(tokens, at)) && close && hasIn(tokens, before, classes.yours) && (tokenText(tokens, at) !== 'on' || isReaderOn(tokens, at, before))) return true
  }
  return false
}

/** Words between "you" and "on": "are you guys also on". */
const mostBetween = 2
const betweenYouAndOn = /^(?:also|guys|all|still|active|both|maybe|even|currently)$/

/** "are you on", "you guys on", rather than "I'll tag you on". */
function isReaderOn(tokens: Tokens, on: number, { first }: Clause): boolean {
  let you = on - 1
  while (on - 1 - you < mostBetween && betweenYouAndOn.test(tokenText(tokens, you))) you -= 1
  if (!/^(?:you|u|ya)$/.test(tokenText(tokens, you))) return false
  const before = you - 1
  return before < first || kindOf(tokens, before) === signToken || isA(tokens, before, classes.ask) || /^(?:are|r|so|and|or|if|hey|hi|maybe|bro|sir|were)$/.test(tokenText(tokens, before))
}

/** "tienes WhatsApp", "WhatsApp var mı": the verb says who. */
function ownsInOneWord(tokens: Tokens, index: number, clause: Clause): boolean {
  for (let at = index - 2; at <= index + 1; at++) {
    if (tokenText(tokens, at) === 'hai' && !isSign(tokens, clause.last, '?')) continue
    if (at >= clause.first && at <= clause.last && at !== index && hasAppWords.has(tokenText(tokens, at)) && clause.last - clause.first <= 6) return true
  }
  return false
}

/** "can we chat on wa", "chat di wa aja yuk": a short form behind a word for talking. */
function talksOnShortForm(tokens: Tokens, index: number, clause: Clause): boolean {
  const before = { first: Math.max(clause.first, index - near), last: index - 1 }
  return (foreignLinks.has(tokenText(tokens, index - 1)) || /^(?:on|by|via|over|through)$/.test(tokenText(tokens, index - 1))) && clause.last - clause.first <= 8 && hasIn(tokens, before, classes.talk | classes.contact) && (hasIn(tokens, clause, classes.ask | classes.mine) || foreignLinks.has(tokenText(tokens, index - 1))) && !hasIn(tokens, clause, classes.topic)
}

/** "whatsapp pe baat karte hain", "telegramdan konuşalım": the verb comes last, behind the name and what says "on". */
function talksAfter(tokens: Tokens, index: number, clause: Clause): boolean {
  const suffixed = /(?:d[ae]n?|t[ae]n?|এ|ে|তে)$/.test(tokenText(tokens, index))
  const verb = foreignPostpositions.has(tokenText(tokens, index + 1)) ? index + 2 : index + 1
  if (verb === index + 1 && !suffixed) return false
  return hasIn(tokens, { first: verb, last: Math.min(clause.last, verb + 2) }, classes.talk | classes.contact)
}

/** "me chama no whatsapp", "переходите в телеграм", "let's take it to whatsapp": a verb, and the name behind what says where. */
function comesOver(tokens: Tokens, index: number, clause: Clause): boolean {
  const before = { first: Math.max(clause.first, index - near), last: index - 2 }
  const behind = { first: index + 1, last: Math.min(clause.last, index + near) }
  if (index - 1 === clause.first && tokenText(tokens, index - 1) === 'no') return false
  if (foreignLinks.has(tokenText(tokens, index - 1))) return clause.last - clause.first <= 12 && (hasIn(tokens, before, classes.contact | classes.talk) || ((hasIn(tokens, behind, classes.talk) || (hasIn(tokens, before, classes.ask) && bothOfUs(tokens, behind))) && (hasIn(tokens, clause, classes.ask) || bothOfUs(tokens, clause))))
  return /^(?:to|on|over|onto)$/.test(tokenText(tokens, index - 1)) && bothOfUs(tokens, { first: clause.first, last: index }) && hasIn(tokens, { first: clause.first, last: index }, classes.ask) && hasWord(tokens, before, /^(?:take|bring|switch|go|keep)$/)
}

/** Most words of a question whether the reader has a messenger. */
const mostOfQuestion = 7

/** "got skype?", "máš WhatsApp?", "may whatsapp ka ba": hardly more than a verb and the name, as a question. */
function asksWhether(tokens: Tokens, index: number, clause: Clause): boolean {
  if (clause.last - clause.first > mostOfQuestion || hasIn(tokens, clause, classes.topic)) return false
  let has = false
  let asks = isQuestion(tokens, clause) || hasIn(tokens, clause, classes.yours)
  for (let at = clause.first; at <= clause.last; at++) {
    if (at === index) continue
    asks ||= questionWords.has(tokenText(tokens, at)) && (tokenText(tokens, at) !== 'mi' || at >= clause.last - 1)
    has ||= haveWords.has(tokenText(tokens, at)) && Math.abs(at - index) <= 3 && (!/^(?:on|use|have)$/.test(tokenText(tokens, at)) || isA(tokens, at - 1, classes.yours))
  }
  return has && asks && !hasWord(tokens, clause, otherOwners)
}

/** "LINEで話しましょう", "LINE交換しませんか": words that follow a messenger's name where one asks to talk there, and those that refuse to. */
const japaneseAsk = /^(?:(?:は|って|を)?(?:お?使いです|(?:やって|使って|利用して)(?:い)?ます|お?持ち(?:です)?|持って(?:い)?ます|あります)か|で(?:お?話|連絡|やりと|やり取|通話|相談|会話|お願い)|(?:を|の)?(?:id|アカウント)?(?:を|も)?(?:交換|教えて|追加))/
const japaneseRefusal = /できません(?!か)|出来ません|できない|禁止|しないで|不可|だめ|ダメ/

function asksInJapanese(tokens: Tokens, index: number): boolean {
  const after = tokens.text.slice(endOf(tokens, index), endOf(tokens, index) + 40).trimStart()
  return japaneseAsk.test(after) && !japaneseRefusal.test(after)
}

/** "let's move to zoom", "can we talk on teams instead": names that are ordinary words, after words that leave no other meaning. */
function movesToMeeting(tokens: Tokens, index: number, clause: Clause): boolean {
  if (!/^(?:zoom|teams|meet|signal|messenger|skype|line)$/.test(tokenText(tokens, index)) || !placeWords.has(tokenText(tokens, index - 1))) return false
  if (index < clause.last && !afterMeeting.has(tokenText(tokens, index + 1)) && kindOf(tokens, index + 1) !== signToken) return false
  const before = { first: Math.max(clause.first, index - near), last: index - 1 }
  const all = { first: clause.first, last: index }
  return hasIn(tokens, before, classes.talk) && hasIn(tokens, all, classes.ask) && bothOfUs(tokens, all)
}
