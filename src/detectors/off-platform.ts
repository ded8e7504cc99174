import type { Candidate, Detector } from '../core/detector.ts'
import { endOf, isA, isSign, kindOf, signToken, startOf, tokenText, type Tokens } from '../core/tokens.ts'
import { clauseAround, findIn, hasIn, type Clause } from './shapes/clause.ts'
import { weights } from './shapes/weights.ts'
import { classes } from './words/classes.ts'
import { nameStrength, weakPhone } from './words/lexicon.ts'

/** Most tokens between two words of one ask. */
const near = 5

/** Asks to talk, work or pay elsewhere, to get round the fee, or for a way to reach someone. */
export const offPlatform: Detector = {
  kind: 'off-platform',
  triggers: classes.outside | classes.fee | classes.messenger | classes.give | classes.direct | classes.mail | classes.phone,
  *find(tokens) {
    let done = -1
    for (let at = 0; at < tokens.markedCount; at++) {
      const index = tokens.marked[at] ?? 0
      if (index <= done || !isA(tokens, index, classes.outside | classes.fee | classes.messenger | classes.give | classes.direct | classes.mail | classes.phone)) continue
      if (!worthReading(tokens, index)) continue
      const clause = clauseAround(tokens, index)
      if (hasIn(tokens, clause, classes.negation) && !isRhetorical(tokens, clause)) continue
      if (!asksAt(tokens, index, clause)) continue
      done = clause.last
      yield spanOf(tokens, clause)
    }
  },
}

/** A quick look: the words that each ask needs beside the one it starts from. */
function worthReading(tokens: Tokens, index: number): boolean {
  const around = { first: Math.max(0, index - near), last: Math.min(tokens.count - 1, index + near) }
  if (isA(tokens, index, classes.outside | classes.direct) || isA(tokens, index, classes.messenger)) return true
  if (isA(tokens, index, classes.mail | classes.phone)) return hasIn(tokens, { first: around.first, last: index }, classes.yours) || isA(tokens, index - 1, classes.link)
  return hasIn(tokens, around, isA(tokens, index, classes.fee) ? classes.save | classes.direct : classes.phone | classes.mail | classes.messenger | classes.contact)
}

/** "why not work outside Fiverr": a negation that asks. */
const isRhetorical = (tokens: Tokens, clause: Clause): boolean => /^(?:why|pourquoi|warum|почему|por)$/.test(tokenText(tokens, clause.first))

function asksAt(tokens: Tokens, index: number, clause: Clause): boolean {
  return leavesPlatform(tokens, index, clause) || dodgesFee(tokens, index, clause) || asksWhatYours(tokens, index, clause) || talksByMail(tokens, index, clause) || goesDirect(tokens, index, clause) || invitesToApp(tokens, index, clause) || asksForContact(tokens, index, clause)
}

const window = (index: number, { first, last }: Clause, reach: number): Clause => ({ first: Math.max(first, index - reach), last: Math.min(last, index + reach) })

/** "work outside Fiverr", "fuera de la plataforma", "Fiverr dışında". */
function leavesPlatform(tokens: Tokens, index: number, clause: Clause): boolean {
  if (!isA(tokens, index, classes.outside)) return false
  const around = window(index, clause, near)
  const platform = findIn(tokens, around, classes.platform)
  const means = movesOn(tokens, around, clause) || hasIn(tokens, clause, classes.talk | classes.pay | classes.contact | classes.give | classes.messenger)
  const word = tokenText(tokens, index)
  if (/^(?:another|other|different|otr[ao]|outr[ao]|autre|andere?n?|altr[ao]|друго[мей]|baska|lain)$/.test(word)) return platform > index && platform <= index + 2 && movesTalk(tokens, window(index, clause, near))
  if (/^(?:offplatform|offsite|elsewhere|diluar|站外|线下|私下|平台外)$/.test(word)) return means && hasIn(tokens, clause, classes.ask | classes.mine)
  if (index === clause.last && clause.last - clause.first <= 7 && /^(?:outside|fuera|fora|dehors|else|somewhereelse)$/.test(word.replaceAll(' ', '')) && (hasIn(tokens, { first: index - 3, last: index - 1 }, classes.talk | classes.pay) || (!word.endsWith('else') && isA(tokens, index - 1, classes.mine) && isA(tokens, index - 2, classes.contact))) && hasIn(tokens, clause, classes.ask | classes.mine | classes.yours)) return true
  return platform >= 0 && means && (word !== 'off' || platform === index + 1 || platform === index + 2)
}

/** "take this off Fiverr", said as an invitation. */
function movesOn(tokens: Tokens, { first, last }: Clause, clause: Clause): boolean {
  for (let at = first; at <= last; at++) if (/^(?:take|bring|go|do|order|hire|buy|complete)$/.test(tokenText(tokens, at))) return hasIn(tokens, clause, classes.ask)
  return false
}

function movesTalk(tokens: Tokens, { first, last }: Clause): boolean {
  for (let at = first; at <= last; at++) if (isA(tokens, at, classes.talk) && !/^(?:work\w{0,3}|trabaj\w{0,4}|trabalh\w{0,3}|travail\w{0,4}|arbeiten|lavorare|работать|kerja|connect\w{0,3}|finish|close|deal)$/.test(tokenText(tokens, at))) return true
  return false
}

/** "save the 20% fee", "without commission". */
function dodgesFee(tokens: Tokens, index: number, clause: Clause): boolean {
  if (!isA(tokens, index, classes.fee)) return false
  const saves = /^(?:no|zero)$/.test(tokenText(tokens, index - 1)) || hasIn(tokens, { first: Math.max(clause.first, index - near), last: Math.min(clause.last, index + 2) }, classes.save)
  const who = namesPlatform(tokens, clause) || goesOutside(tokens, clause) || (hasIn(tokens, clause, classes.direct) && hasIn(tokens, clause, classes.talk | classes.contact | classes.mine | classes.ask) && !directMoney(tokens, clause))
  return saves && (who || (bothOfUs(tokens, clause) && hasIn(tokens, clause, classes.ask | classes.direct)))
}

/** Whether Fiverr is meant: "here" and "the app" may be a bank's in the text that a client sends. */
function namesPlatform(tokens: Tokens, { first, last }: Clause): boolean {
  for (let at = first; at <= last; at++) if (isA(tokens, at, classes.platform) && !/^(?:here|site|app|website|marketplace)$/.test(tokenText(tokens, at))) return true
  return false
}

/** "outside", and no mere "another". */
function goesOutside(tokens: Tokens, { first, last }: Clause): boolean {
  for (let at = first; at <= last; at++) if (isA(tokens, at, classes.outside) && !/^(?:another|other|different)$/.test(tokenText(tokens, at))) return true
  return false
}

/** "a direct debit". */
function directMoney(tokens: Tokens, { first, last }: Clause): boolean {
  for (let at = first; at < last; at++) if (isA(tokens, at, classes.direct) && /^(?:debits?|deposits?|transfers?|payments?)$/.test(tokenText(tokens, at + 1))) return true
  return false
}

function bothOfUs(tokens: Tokens, { first, last }: Clause): boolean {
  for (let at = first; at <= last; at++) {
    if (/^(?:we|both|lets|nos|ambos|nous|wir|beide|мы|оба)$/.test(tokenText(tokens, at))) return true
    if (tokenText(tokens, at) === 'let' && /^(?:s|us)$/.test(tokenText(tokens, at + 1))) return true
  }
  return false
}

/** "let's deal directly". */
function goesDirect(tokens: Tokens, index: number, clause: Clause): boolean {
  if (!isA(tokens, index, classes.direct)) return false
  const around = window(index, clause, near)
  return (hasIn(tokens, around, classes.talk) || tokenText(tokens, index - 1) === 'go') && hasIn(tokens, around, classes.ask | classes.save) && hasIn(tokens, clause, classes.platform | classes.fee | classes.outside)
}

/** "do you have skype", "let's talk on another app", "contact me on WhatsApp". */
function invitesToApp(tokens: Tokens, index: number, clause: Clause): boolean {
  if (!isA(tokens, index, classes.messenger) || tokens.value[index] === nameStrength.shortForm) return false
  const about = window(index, clause, 2)
  for (let at = about.first; at <= about.last; at++) if (isA(tokens, at, classes.topic) && !isA(tokens, at, classes.talk)) return false
  const short = clause.last - clause.first <= 4
  const plain = tokens.value[index] === nameStrength.plain
  if (plain && short && isA(tokens, index - 1, classes.link) && isA(tokens, clause.first, classes.ask) && index - clause.first === 2 && index === clause.last) return true
  if (plain && short && tokens.text.charCodeAt(startOf(tokens, index)) > 0x2e80 && (isA(tokens, index - 1, classes.contact) || isA(tokens, index - 1, classes.yours) || isA(tokens, index - 2, classes.yours))) return true
  if (movesToMeeting(tokens, index, clause) || asksInJapanese(tokens, index)) return true
  if (plain && short && index === clause.first && /^(?:available|possible|ok)$/.test(tokenText(tokens, index + 1)) && isSign(tokens, index + 2, '?')) return true
  const before = { first: Math.max(clause.first, index - near), last: index - 1 }
  const prepared = isA(tokens, index - 1, classes.link) || tokens.value[index] === nameStrength.plain
  const reaches = (hasIn(tokens, before, classes.contact | classes.talk) || tokenText(tokens, index - 2) === 'we chat') && hasIn(tokens, before, classes.mine | classes.ask | classes.yours) && isA(tokens, index - 1, classes.link)
  const has = /^(?:have|use|got|on|tienes|tem|hast|avez|as|есть|var)$/
  let owns = false
  for (let at = before.first; at <= before.last; at++) owns ||= has.test(tokenText(tokens, at)) && (index - at <= 3 || tokens.value[at + 1] === nameStrength.plain) && hasIn(tokens, before, classes.yours) && (tokenText(tokens, at) !== 'on' || /^(?:you|u|ya)$/.test(tokenText(tokens, at - 1)))
  const secondPerson = /^(?:tienes|tem|tens|hast|hai|masz|есть|ada|tenes|avez|habt|لديك|عندك|加|加个|var)$/
  for (let at = index - 2; at <= index + 1; at++) if (tokenText(tokens, at) !== 'hai' || isSign(tokens, clause.last, '?')) owns ||= at >= clause.first && at <= clause.last && at !== index && secondPerson.test(tokenText(tokens, at)) && clause.last - clause.first <= 6
  if (isA(tokens, index - 1, classes.yours) && tokens.value[index] === nameStrength.plain && isSign(tokens, index + 1, '?') && clause.last - clause.first <= 3) return true
  if (/^(?:加微信?)$/.test(tokenText(tokens, index)) || (isA(tokens, index - 1, classes.yours) && hasIn(tokens, before, classes.ask))) return true
  return prepared && tokens.value[index] !== nameStrength.ordinaryWord ? reaches || owns : reaches && hasIn(tokens, before, classes.mine)
}

/** "LINEで話しましょう", "LINE交換しませんか": words that follow a messenger's name where one asks to talk there, and those that refuse to. */
const japaneseAsk = /^(?:で(?:お?話|連絡|やりと|やり取|通話|相談|会話|お願い)|(?:を|の)?(?:id|アカウント)?(?:を|も)?(?:交換|教えて|追加))/
const japaneseRefusal = /できません|出来ません|できない|禁止|しないで|不可|だめ|ダメ/

function asksInJapanese(tokens: Tokens, index: number): boolean {
  const after = tokens.text.slice(endOf(tokens, index), endOf(tokens, index) + 40).trimStart()
  return japaneseAsk.test(after) && !japaneseRefusal.test(after)
}

/** "let's move to zoom", "can we talk on teams instead": names that are ordinary words, after words that leave no other meaning. */
function movesToMeeting(tokens: Tokens, index: number, clause: Clause): boolean {
  if (!/^(?:zoom|teams|meet|signal|messenger|skype|line)$/.test(tokenText(tokens, index)) || !/^(?:on|to|onto|over|via)$/.test(tokenText(tokens, index - 1))) return false
  if (index < clause.last && !/^(?:instead|outside|please|now|today|tomorrow|later|then)$/.test(tokenText(tokens, index + 1)) && kindOf(tokens, index + 1) !== signToken) return false
  const before = { first: Math.max(clause.first, index - near), last: index - 1 }
  return hasIn(tokens, before, classes.talk) && hasIn(tokens, before, classes.ask) && bothOfUs(tokens, before)
}

/** "let's continue by email", "can we talk over the phone?". */
function talksByMail(tokens: Tokens, index: number, clause: Clause): boolean {
  const isWay = isA(tokens, index, classes.mail) || (isA(tokens, index, classes.phone) && !isA(tokens, index, classes.contact) && tokens.value[index] !== weakPhone)
  const way = tokenText(tokens, index - 1) === 'the' ? index - 2 : index - 1
  if (!isWay || !/^(?:by|via|over|through|on|por|par|per|uber|via|по|через)$/.test(tokenText(tokens, way)) || hasIn(tokens, clause, classes.topic)) return false
  const before = { first: Math.max(clause.first, way - near), last: way - 1 }
  return hasIn(tokens, before, classes.talk) && hasIn(tokens, before, classes.ask) && bothOfUs(tokens, before)
}

/** "what is your email address?", "can I have your phone number?". */
function asksWhatYours(tokens: Tokens, index: number, clause: Clause): boolean {
  const isDetail = isA(tokens, index, classes.messenger) ? tokens.value[index] === nameStrength.plain : isA(tokens, index, classes.mail) || (isA(tokens, index, classes.phone) && !isA(tokens, index, classes.contact) && tokens.value[index] !== weakPhone)
  const yours = findIn(tokens, { first: Math.max(clause.first, index - 2), last: index - 1 }, classes.yours)
  if (!isDetail || yours < 0 || hasIn(tokens, clause, classes.topic)) return false
  for (let at = Math.max(clause.first, yours - 2); at < yours; at++) {
    if (/^(?:what|whats|cual|qual|quel|wie|какой|apa|kya)$/.test(tokenText(tokens, at))) return true
    if (/^(?:have|get|know|take|need)$/.test(tokenText(tokens, at)) && hasIn(tokens, { first: Math.max(clause.first, at - 3), last: at - 1 }, classes.ask)) return true
  }
  return /^(?:kya|ne|apa)$/.test(tokenText(tokens, index + 1)) || /^(?:kya|ne|apa)$/.test(tokenText(tokens, index + 2))
}

/** "can you share your phone number", "apna whatsapp number bhej do". */
function asksForContact(tokens: Tokens, index: number, clause: Clause): boolean {
  if (!isA(tokens, index, classes.give)) return false
  if (/^(?:i|will|ll|already|have|we|to)$/.test(tokenText(tokens, index - 1)) && isA(tokens, index - 1, classes.mine | classes.common | classes.link)) return false
  const around = window(index, clause, near)
  const detail = findDetail(tokens, around)
  if (detail < 0 || hasIn(tokens, clause, classes.topic)) return false
  const number = { first: detail - 1, last: detail + 1 }
  if (isA(tokens, detail, classes.messenger | classes.phone) && hasIn(tokens, number, classes.phone) && hasIn(tokens, number, classes.messenger) && clause.last - clause.first <= 5 && (!/^[a-z]*$/.test(tokenText(tokens, index)) || /^(?:minta|kasih|bagi|kirim|bhejo|bhej|do)$/.test(tokenText(tokens, index)))) return true
  const yours = findIn(tokens, window(detail, clause, 2), classes.yours)
  return yours >= 0 && hasIn(tokens, { first: clause.first, last: index }, classes.ask | classes.give) 
}

/** Index of a word for a way to reach someone, or -1. */
function findDetail(tokens: Tokens, { first, last }: Clause): number {
  for (let at = first; at <= last; at++) {
    if (isA(tokens, at, classes.phone) && tokens.value[at] === weakPhone && !isA(tokens, at - 1, classes.yours | classes.mine | classes.phone | classes.messenger | classes.contact | classes.give)) continue
    if (isA(tokens, at, classes.contact) && /^(?:details|detail|info|information|number|no)$/.test(tokenText(tokens, at + 1))) return at
    if (isA(tokens, at, classes.messenger) ? tokens.value[at] === nameStrength.plain : isA(tokens, at, classes.mail) || (isA(tokens, at, classes.phone) && !/^(?:call|calling|dial|no|nr|text|ring|reach)$/.test(tokenText(tokens, at)))) return at
  }
  return -1
}

/** The clause, without a greeting before its first comma. */
function spanOf(tokens: Tokens, clause: Clause): Candidate {
  let { first } = clause
  for (let at = first + 1; at <= first + 4 && at < clause.last; at++) if (isSign(tokens, at, ',') && at - first <= 2 && kindOf(tokens, at + 1) !== signToken) first = at + 1
  return { start: startOf(tokens, first), end: endOf(tokens, clause.last), weight: weights.clause }
}
