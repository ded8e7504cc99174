import type { Draft } from '../core/draft.ts'
import type { Candidate, Detector } from '../core/detector.ts'
import { endOf, gapAfter, isA, isSign, startOf, tokenText, type Tokens } from '../core/tokens.ts'
import { accountAfter } from './shapes/account.ts'
import { addressesIn, type Address } from './shapes/address.ts'
import { accountNumberAt } from './shapes/account-number.ts'
import { domainAt } from './shapes/domain.ts'
import { clauseAround, findIn, hasIn, type Clause } from './shapes/clause.ts'
import { leadIn } from './shapes/lead-in.ts'
import { weights } from './shapes/weights.ts'
import { payeeHosts } from './words/account-hosts.ts'
import { classes } from './words/classes.ts'
import { nameStrength } from './words/lexicon.ts'

/** Most tokens between the words of an offer to be paid. */
const reach = 8
/** Fewest digits of a bank account's number. */
const fewestOfAccount = 7
/** Most tokens of a bank account with its branch. */
const mostOfBankDetails = 20

/** Paying and being paid outside Fiverr: accounts, account numbers that hold their checksum, and asks. */
export const payment: Detector = {
  kind: 'payment',
  triggers: classes.payment | classes.pay | classes.dot | classes.scheme | classes.number,
  *find(tokens, draft) {
    for (const address of addressesIn(tokens, draft)) {
      const link = payeeLink(tokens, address)
      if (link !== undefined) yield link
    }
    for (let at = 0; at < tokens.markedCount; at++) {
      const index = tokens.marked[at] ?? 0
      if (isA(tokens, index, classes.number)) {
        const number = accountNumberAt(tokens, draft, index)
        if (number !== undefined && (number.sure || speaksOfPaying(tokens, number.first))) yield withMethod(tokens, number)
      }
      if (isA(tokens, index, classes.payment)) {
        const named = bankDetails(tokens, index) ?? namedAccount(tokens, draft, index) ?? offer(tokens, index)
        if (named !== undefined) yield named
      }
      if (isA(tokens, index, classes.pay)) {
        const ask = payMe(tokens, index)
        if (ask !== undefined) yield ask
      }
    }
  },
}

function payeeLink(tokens: Tokens, address: Address): Candidate | undefined {
  if (!payeeHosts.has(address.host.replace(/^www\./, '')) || address.path.length < 2) return undefined
  return { start: startOf(tokens, leadIn(tokens, address.first)), end: address.end, disguised: address.form !== 'glued', certain: true, weight: weights.payee }
}

/** The number with the method named directly before it: "my IBAN is …", "bitcoin …". */
function withMethod(tokens: Tokens, { start, end, first }: { readonly start: number; readonly end: number; readonly first: number }): Candidate {
  let name = first - 1
  while (first - name < 4 && (isA(tokens, name, classes.link | classes.account) || isSign(tokens, name, ':')) && !isA(tokens, name, classes.payment)) name -= 1
  const named = isA(tokens, name, classes.payment) ? startOf(tokens, leadIn(tokens, name)) : start
  return { start: named, end, certain: true, weight: weights.payee }
}

/** Whether a card's number is there to be paid to: "my card 4111…", "send it to 4111…". */
function speaksOfPaying(tokens: Tokens, first: number): boolean {
  const clause = clauseAround(tokens, first)
  if (hasWord(tokens, clause, payVerb)) return true
  let at = first - 1
  while (first - at < 3 && (isA(tokens, at, classes.link) || isSign(tokens, at, ':')) && !isA(tokens, at, classes.payment | classes.phone)) at -= 1
  if (clause.last - clause.first > 9) return false
  return isA(tokens, at, classes.payment) || (at - clause.first < 3 && /^(?:card|visa|mastercard|karta|karte|carte|tarjeta|cartao|carta|kart|карта|карту|карте|卡|カード)$/.test(tokenText(tokens, at)) && !/^(?:credit|debit|new|old|lost)$/.test(tokenText(tokens, at - 1)))
}

function namedAccount(tokens: Tokens, draft: Draft, name: number): Candidate | undefined {
  if (isA(tokens, name + 1, classes.topic | classes.measure) && !isA(tokens, name + 1, classes.account)) return undefined
  const account = accountAfter(tokens, draft, name)
  if (account === undefined) return undefined
  if (tokenText(tokens, name) === 'bank' && !account.led) return undefined
  const plain = tokens.value[name] === nameStrength.plain
  const first = leadIn(tokens, name)
  const asked = first < name || tokens.disguised[name] === 1
  const ends = account.last + 1 >= tokens.count || isA(tokens, account.last + 1, classes.at) || !isA(tokens, account.last + 1, classes.topic | classes.common)
  if (!(plain ? account.telling || (account.led && ends) || (asked && ends) : account.telling && (account.led || asked || tokens.text.slice(startOf(tokens, name), account.end).includes('@')))) return undefined
  const end = atHost(tokens, account.last) ?? account.end
  return { start: startOf(tokens, payVerbBefore(tokens, first)), end, disguised: tokens.disguised[name] === 1, certain: account.telling || account.led, weight: weights.payee }
}

/** End of "jo at gmail" and "jo@example.com" when the account goes on as a mail address. */
function atHost(tokens: Tokens, last: number): number | undefined {
  if (!isA(tokens, last + 1, classes.at)) return undefined
  const domain = domainAt(tokens, last + 2)
  if (domain !== undefined) return endOf(tokens, domain.last)
  return isA(tokens, last + 2, classes.mailHost) ? endOf(tokens, last + 2) : undefined
}

function payVerbBefore(tokens: Tokens, first: number): number {
  return isA(tokens, first - 1, classes.pay) && gapAfter(tokens, first - 1) <= 1 ? first - 1 : first
}

const isQuiet = (tokens: Tokens, clause: Clause): boolean => hasIn(tokens, clause, classes.negation | classes.topic)

/** "I take PayPal", "PayPal works", "you can pay by Wise", "PayPal me directly". */
function offer(tokens: Tokens, name: number): Candidate | undefined {
  const whole = clauseAround(tokens, name)
  const clause = { first: Math.max(whole.first, name - reach), last: Math.min(whole.last, name + reach) }
  if (isQuiet(tokens, clause) || /^(?:how|why|when|did|does|has|is)$/.test(tokenText(tokens, whole.first))) return undefined
  const before = tokenText(tokens, name - 1)
  const taking = takes(tokens, name - 1)
  const works = /^(?:works|accepted|preferred|ok|okay|fine|funciona|welcome|only|better|best|possible|available)$/
  const after = { first: name + 1, last: Math.min(whole.last, name + 6) }
  const isQuestion = isSign(tokens, whole.last, '?')
  const directly = isA(tokens, name + 1, classes.mine) && hasIn(tokens, { first: name + 1, last: name + 2 }, classes.direct)
  const plainAsk = name === whole.first && /^(?:me|friends)$/.test(tokenText(tokens, name + 1))
  const fits = directly || plainAsk || (name === whole.first && !isQuestion && hasWord(tokens, after, works))
  const toMe = paysMe(tokens, clause)
  const youCan = youPay(tokens, { first: clause.first, last: name })
  const toMine = before === 'my' && /^(?:to|on|into|via)$/.test(tokenText(tokens, name - 2)) && hasWord(tokens, { first: clause.first, last: name }, payVerb) && !hasWord(tokens, { first: clause.first, last: name }, /^i$/)
  const weDo = hasIn(tokens, { first: clause.first, last: name }, classes.ask) && hasIn(tokens, { first: clause.first, last: name }, classes.pay) && hasWord(tokens, { first: whole.first, last: name }, /^(?:we|lets)$/)
  const strong = tokens.value[name] === nameStrength.plain || tokens.disguised[name] === 1 || /^(?:wise|zelle|stripe|chime|opay|kuda|palmpay)$/.test(tokenText(tokens, name))
  const via = /^(?:via|con|com|avec|za|przez|with|by|through|using|on|to|in|my|per|por|mit|через|на)$/.test(before)
  if (!(taking && strong) && !(fits && (strong || directly)) && !(toMe && (via || tokenText(tokens, name - 1) === 'me')) && !(youCan && strong && via) && !(toMine && strong) && !(weDo && via)) return undefined
  const first = startOfAsk(tokens, { first: whole.first, last: name })
  return { start: startOf(tokens, first), end: endOf(tokens, whole.last), disguised: tokens.disguised[name] === 1, weight: weights.method }
}

/** "I take", "we accept", with nothing before that makes it a question. */
function takes(tokens: Tokens, verb: number): boolean {
  if (!/^(?:take|takes|taking|accept|accepts|prefer|acepto|aceito|accepte|akzeptiere|nehme|принимаю|terima)$/.test(tokenText(tokens, verb))) return false
  const adverb = /^(?:also|only|usually|do|just|both)$/.test(tokenText(tokens, verb - 1)) ? 1 : 0
  const subject = verb - 1 - adverb
  const bare = /^(?:acepto|aceito|nehme|принимаю|akzeptiere)$/.test(tokenText(tokens, verb))
  return bare || (/^(?:i|we|ich|je|я|yo|eu|saya)$/.test(tokenText(tokens, subject)) && !isA(tokens, subject - 1, classes.ask))
}

const payVerb = /^(?:pay|paying|send|sending|transfer|wire|deposit|remit|pagar|paga|pague|pagame|payer|payez|paie|zahl[a-z]{0,3}|bezahl[a-z]{0,3}|uberweis[a-z]{0,3}|заплат[а-я]{0,4}|оплат[а-я]{0,4}|перевед[а-я]{0,4}|плати|ode|odeyin|bayar|gonder|envia|manda|kirim|bhejo|bhej|betaal|zaplac)$/

/** "you can pay", "could you please send": the reader is to do the paying. */
function youPay(tokens: Tokens, { first, last }: Clause): boolean {
  for (let at = first; at <= last; at++) {
    if (!payVerb.test(tokenText(tokens, at))) continue
    if (at === first || hasWord(tokens, { first: Math.max(first, at - 3), last: at - 1 }, /^(?:you|please|pls|kindly|lets)$/)) return !hasWord(tokens, { first, last: at }, /^(?:i|help|me)$/)
  }
  return false
}

/** "pay me", "send the money to me": a verb of paying that has the writer as its receiver. */
function paysMe(tokens: Tokens, { first, last }: Clause): boolean {
  for (let at = first; at <= last; at++) {
    if (payVerb.test(tokenText(tokens, at)) && (tokenText(tokens, at + 1) === 'us' || hasWord(tokens, { first: at + 1, last: Math.min(last, at + 5) }, /^(?:me|mir|mich|moi|мне)$/))) return true
  }
  return false
}

function hasWord(tokens: Tokens, { first, last }: Clause, words: RegExp): boolean {
  for (let at = Math.max(0, first); at <= last; at++) if (words.test(tokenText(tokens, at))) return true
  return false
}

/** Where the ask begins within a clause: after a greeting and its comma. */
function startOfAsk(tokens: Tokens, { first, last }: Clause): number {
  for (let at = last; at > first; at--) if (isSign(tokens, at - 1, ',')) return at
  return first
}

/** "bank account number 12345678 sort code 20-00-00". */
function bankDetails(tokens: Tokens, index: number): Candidate | undefined {
  const isBranch = /^(?:ifsc|bic|bsb|swift|routing)$/.test(tokenText(tokens, index))
  if (tokenText(tokens, index) !== 'bank' && !isBranch) return undefined
  const { first, last } = clauseAround(tokens, index)
  let end = -1
  let branch = isBranch
  if (isBranch) {
    const code = findIn(tokens, { first: index, last: Math.min(last, index + 4) }, classes.number)
    if (longestNumber(tokens, { first: Math.max(first, index - reach), last: Math.min(last, index + reach) }) < fewestOfAccount) return undefined
    const before = findIn(tokens, { first: Math.max(first, index - reach), last: index }, classes.number)
    const after = code < 0 ? -1 : findIn(tokens, { first: code + 1, last: Math.min(last, code + 5) }, classes.number)
    if (code >= 0 && before < 0 && after >= 0 && tokenText(tokens, index) !== 'swift') return { start: startOf(tokens, leadIn(tokens, index)), end: endOf(tokens, after), certain: true, weight: weights.payee }
    const number = before
    return number >= 0 && code >= 0 ? { start: startOf(tokens, leadIn(tokens, numberLead(tokens, number, first))), end: endOf(tokens, code), certain: true, weight: weights.payee } : undefined
  }
  for (let at = index + 1; at <= last && at < index + mostOfBankDetails; at++) {
    branch ||= /^(?:sort|routing|ifsc|swift|bic|bsb|branch|iban)$/.test(tokenText(tokens, at))
    if (isA(tokens, at, classes.number)) end = at
  }
  return branch && end > 0 && longestNumber(tokens, { first: index, last: end }) >= fewestOfAccount ? { start: startOf(tokens, leadIn(tokens, index)), end: endOf(tokens, end), certain: true, weight: weights.payee } : undefined
}

/** Digits of the longest number in a stretch, as far as one token goes. */
function longestNumber(tokens: Tokens, { first, last }: Clause): number {
  let longest = 0
  for (let at = first; at <= last; at++) if (isA(tokens, at, classes.number)) longest = Math.max(longest, endOf(tokens, at) - startOf(tokens, at))
  return longest
}

/** Index of "account number" and the like directly before a number. */
function numberLead(tokens: Tokens, number: number, first: number): number {
  let at = number
  while (at > first && number - at < 4 && (isA(tokens, at - 1, classes.account | classes.phone | classes.link) || isSign(tokens, at - 1, ':'))) at -= 1
  return at
}

/** "pay me directly", "send the money to my account". */
function payMe(tokens: Tokens, index: number): Candidate | undefined {
  const clause = clauseAround(tokens, index)
  const near = { first: index + 1, last: Math.min(clause.last, index + reach) }
  if (isQuiet(tokens, clause) || hasIn(tokens, clause, classes.fee)) return undefined
  if (tokenText(tokens, clause.first) === 'how') return undefined
  const me = hasWord(tokens, { first: index + 1, last: index + 2 }, /^(?:me|us|mir|mich|moi|мне)$/) || /^(?:pagame|pagueme|paguem)$/.test(tokenText(tokens, index))
  const direct = findIn(tokens, near, classes.direct | classes.outside)
  if (!me || direct < 0) return undefined
  return { start: startOf(tokens, startOfAsk(tokens, { first: clause.first, last: index })), end: endOf(tokens, clause.last), weight: weights.method }
}
