import type { Draft } from '../../core/draft.ts'
import type { Candidate } from '../../core/detector.ts'
import { endOf, gapAfter, isA, isSign, kindOf, lineEndsAfter, signToken, startOf, tokenText, wordToken, type Tokens } from '../../core/tokens.ts'
import { accountAfter } from '../shapes/account.ts'
import { digitRunAt } from '../shapes/digit-run.ts'
import { domainAt } from '../shapes/domain.ts'
import { accountStart, firstName, leadIn } from '../shapes/lead-in.ts'
import { weights } from '../shapes/weights.ts'
import { classes } from '../words/classes.ts'
import { nameStrength } from '../words/word-values.ts'
import { bankWords, cardWords, englishPay, payVerbs } from '../words/pay-asking-words.ts'

/** Most tokens between the asking verb and the method: "pay me directly via". */
const mostBetween = 5

/** A way to pay with the account there: "paypal: jo@example.com", "western union to Jo Doe". */
export function namedPayee(tokens: Tokens, draft: Draft, name: number): Candidate | undefined {
  const till = tillAfter(tokens, name)
  if (till !== undefined) return till
  if (isA(tokens, name + 1, classes.topic | classes.measure) && !isA(tokens, name + 1, classes.account) && gapAfter(tokens, name + 1) > 0) return undefined
  const account = accountAfter(tokens, draft, name)
  if (account === undefined) return toPerson(tokens, draft, name) ?? payeeBefore(tokens, draft, name)
  if ((tokenText(tokens, name) === 'bank' && !account.led) || (endsList(tokens, name) && !account.telling)) return undefined
  const plain = tokens.value[name] === nameStrength.plain
  const asked = leadIn(tokens, name) < name || tokens.disguised[name] === 1 || bankWords.has(tokenText(tokens, name - 1))
  const ends = account.last + 1 >= tokens.count || isA(tokens, account.last + 1, classes.at) || !isA(tokens, account.last + 1, classes.topic | classes.common)
  if (!(plain ? account.telling || (account.led && ends) || (asked && ends) : account.telling && (account.led || asked || /^(?:opay|kuda|palmpay|zelle|remitly|chime|maya|paypay|toss|clabe|cbu|gtb|gtbank|moniepoint)$/.test(tokenText(tokens, name)) || tokens.text.slice(startOf(tokens, name), account.end).includes('@')))) return toPerson(tokens, draft, name)
  const end = atHost(tokens, account.last) ?? ownerBehind(tokens, draft, account.last) ?? account.end
  return { start: startOf(tokens, askStart(tokens, name) ?? keyBefore(tokens, name) ?? accountStart(tokens, firstName(tokens, name, classes.payment), lastBefore(tokens, account.last, end))), end, disguised: tokens.disguised[name] === 1, certain: account.telling || account.led, weight: weights.payee }
}

/** "card, PayPal e contrassegno": the last but one of several ways to pay; in Italian and Portuguese the word for "is" loses its accent. */
const endsList = (tokens: Tokens, name: number): boolean => isSign(tokens, name - 1, ',') && /^(?:e|y|i|et|und|and|и|och|en|dan|ve)$/.test(tokenText(tokens, name + 1))

/** Most words of the name of an account's owner. */
const mostOfName = 4

/** "easypaisa 0345 5550143 Jo Doe", "… title Jo Doe": end of the owner's name behind an account's number. */
function ownerBehind(tokens: Tokens, draft: Draft, number: number): number | undefined {
  if (!isA(tokens, number, classes.number)) return undefined
  const told = /^(?:title|name|holder|nama|titular|inhaber|beneficiary)$/.test(tokenText(tokens, number + 1)) ? 1 : 0
  let last = number + told
  while (last - number - told < mostOfName && isCapital(tokens, draft, last + 1) && !isA(tokens, last + 1, classes.common | classes.topic | classes.ask | classes.link | classes.contact) && !lineEndsAfter(tokens, last)) last += 1
  return last >= number + told + (told === 1 ? 1 : 2) && (last + 1 >= tokens.count || kindOf(tokens, last + 1) === signToken || lineEndsAfter(tokens, last)) ? endOf(tokens, last) : undefined
}

/** Most tokens of an account that stands before the name of its method. */
const mostBefore = 8

/** "$jodoe on cashapp", "account 0155501728 GTBank": the account first, and the method behind it. */
function payeeBefore(tokens: Tokens, draft: Draft, name: number): Candidate | undefined {
  const linked = isA(tokens, name - 1, classes.link) ? 1 : 0
  const last = name - 1 - linked
  const end = endOf(tokens, name)
  if (linked === 1 && kindOf(tokens, last) !== signToken) {
    let first = last
    while (last - first < mostBefore && gapAfter(tokens, first - 1) === 0 && (kindOf(tokens, first - 1) !== signToken || '._-$@'.includes(tokenText(tokens, first - 1)))) first -= 1
    if ((isSign(tokens, first, '$') || isSign(tokens, first, '@')) && kindOf(tokens, first + 1) === wordToken && endOf(tokens, last) - startOf(tokens, first) > 3) return { start: startOf(tokens, first), end, certain: true, weight: weights.payee }
  }
  if (!isA(tokens, last, classes.number)) return undefined
  let first = last
  while (last - first < mostBefore && (isA(tokens, first - 1, classes.number) || (isSign(tokens, first - 1, '-') && gapAfter(tokens, first - 1) === 0))) first -= 1
  const run = digitRunAt(tokens, draft, first)
  const lead = first - 1
  const isAccount = isA(tokens, lead, classes.account) || bankWords.has(tokenText(tokens, lead))
  return run !== undefined && run.last === last && run.digits >= 8 && run.digits <= 20 && isAccount ? { start: startOf(tokens, lead), end, certain: true, weight: weights.payee } : undefined
}

/** "chave pix: …": the word for an account's key directly before the name. */
const keyBefore = (tokens: Tokens, name: number): number | undefined => (/^(?:chave|clave|llave)$/.test(tokenText(tokens, name - 1)) || bankWords.has(tokenText(tokens, name - 1)) ? name - 1 : undefined)

/** Index of the last token that ends before a folded offset. */
function lastBefore(tokens: Tokens, from: number, end: number): number {
  let last = from
  while (last + 1 < tokens.count && endOf(tokens, last + 1) <= end) last += 1
  return last
}

/** End of "jo at gmail" and "jo@example.com" when the account goes on as a mail address. */
function atHost(tokens: Tokens, last: number): number | undefined {
  if (!isA(tokens, last + 1, classes.at)) return undefined
  const domain = domainAt(tokens, last + 2)
  if (domain !== undefined) return endOf(tokens, domain.last)
  return isA(tokens, last + 2, classes.mailHost) ? endOf(tokens, last + 2) : undefined
}

/** Index of the verb that asks to pay by a method: "pay me directly via …". */
export function askStart(tokens: Tokens, name: number): number | undefined {
  for (let at = name - 1; at >= name - mostBetween && at >= 0; at--) {
    if (isA(tokens, at, classes.give) && payVerbs.has(tokenText(tokens, at)) && !englishPay.has(tokenText(tokens, at))) return at
    if (isA(tokens, at, classes.pay) && (payVerbs.has(tokenText(tokens, at)) || (at === name - 1 && gapAfter(tokens, at) <= 1))) return at
    if (!isA(tokens, at, classes.mine | classes.yours | classes.link | classes.direct | classes.pay | classes.account) && !bankWords.has(tokenText(tokens, at)) && !cardWords.has(tokenText(tokens, at))) return undefined
  }
  return undefined
}

const till = /^\W{0,3}(?:(?:paybill|pay bill|till|merchant|buy goods)(?: (?:number|no|id))?\W{0,3})?\d{4,8}(?:\W{1,3}(?:account|acc|a\/c)\W{1,3}\w{2,20})?/

/** "M-PESA paybill 555019 account otter": a shop's short number. */
function tillAfter(tokens: Tokens, name: number): Candidate | undefined {
  if (!/^(?:m-?pesa|paybill|airtel money|momo|mtnmomo|lipanampesa)$/.test(tokenText(tokens, name))) return undefined
  const end = endOf(tokens, name)
  const after = till.exec(tokens.text.slice(end, end + 80))?.[0]
  return after !== undefined && /paybill|pay bill|till|merchant|buy goods/.test(tokenText(tokens, name) + after) ? { start: startOf(tokens, name), end: end + after.length, certain: true, weight: weights.payee } : undefined
}

/** "western union to Jo Doe": a service that pays out to a name. */
function toPerson(tokens: Tokens, draft: Draft, name: number): Candidate | undefined {
  const to = name + (/^(?:transfer|payment|money)$/.test(tokenText(tokens, name + 1)) ? 2 : 1)
  if (!/^(?:western ?union|money ?gram|ria ?money|remitly|world ?remit|xoom)$/.test(tokenText(tokens, name)) || !/^(?:to|for|name|a|para|an|pour|на|receiver|beneficiary)$/.test(tokenText(tokens, to))) return undefined
  const first = to + 1 + (isSign(tokens, to + 1, ':') ? 1 : 0)
  let last = first - 1
  while (last - first < 6 && isNamePart(tokens, draft, last + 1)) last += isSign(tokens, last + 1, ',') ? 2 : 1
  return last > first ? { start: startOf(tokens, accountStart(tokens, name, last)), end: endOf(tokens, last), certain: true, weight: weights.payee } : undefined
}

const isNamePart = (tokens: Tokens, draft: Draft, at: number): boolean =>
  isSign(tokens, at, ',') ? isCapital(tokens, draft, at + 1) : isCapital(tokens, draft, at)
const isCapital = (tokens: Tokens, draft: Draft, at: number): boolean => kindOf(tokens, at) === wordToken && draft.upperAt(startOf(tokens, at)) && gapAfter(tokens, at - 1) <= 1
