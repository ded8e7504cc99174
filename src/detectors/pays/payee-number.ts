import type { Draft } from '../../core/draft.ts'
import type { Candidate } from '../../core/detector.ts'
import { endOf, isA, isSign, kindOf, startOf, tokenText, wordToken, type Tokens } from '../../core/tokens.ts'
import { accountNumberAt } from '../shapes/account-number.ts'
import { digitRunAt } from '../shapes/digit-run.ts'
import { clauseAround, hasWord } from '../shapes/clause.ts'
import { accountStart } from '../shapes/lead-in.ts'
import { weights } from '../shapes/weights.ts'
import { classes } from '../words/classes.ts'
import { bankWords, cardWords, payVerbs, writers } from '../words/pay-asking-words.ts'
import { askStart } from './named-payee.ts'

/** Most words of a short message that names a card and gives its number. */
const shortClause = 9

/** An account number whose checksum holds, with the method named directly before it: "my IBAN is …", "card 4111…". */
export function payeeNumber(tokens: Tokens, draft: Draft, index: number): Candidate | undefined {
  const number = accountNumberAt(tokens, draft, index)
  if (number === undefined) return bankRun(tokens, draft, index)
  if (number.mistyped === true ? !isPaidTo(tokens, number.first) : !(number.sure || speaksOfPaying(tokens, number.first, number.end))) return bankRun(tokens, draft, index)
  const name = methodBefore(tokens, number.first)
  const last = lastOf(tokens, number.first, number.end)
  const first = askStart(tokens, name) ?? accountStart(tokens, name, last)
  return { start: first < number.first ? startOf(tokens, first) : number.start, end: methodBehind(tokens, last) ?? expiryBehind(tokens, number.end) ?? number.end, certain: true, weight: weights.payee }
}

/** Words for money that is sent, rather than for where it goes. */
const transfer = /^(?:transfer\w{0,4}|virement|virament|bonifico|przelew|перевод|переказ|havale|eft|uberweisung|overboeking|prevod|uplata|utalas|تحويل)$/
/** Fewest and most digits of an account's number that only its word tells. */
const fewestDigits = 9
const mostDigits = 20

/** "konto 123 456 789", "계좌 국민 455501-04-172839": a number behind a word for an account, with a bank's name between at most. */
function bankRun(tokens: Tokens, draft: Draft, first: number): Candidate | undefined {
  let at = first - 1
  while (first - at < 3 && (isSign(tokens, at, ':') || (tokens.classes[at] ?? 0) === 0)) at -= 1
  if (at < 0 || !bankWords.has(tokenText(tokens, at)) || transfer.test(tokenText(tokens, at))) return undefined
  const run = digitRunAt(tokens, draft, first)
  return run !== undefined && run.words === 0 && run.digits >= fewestDigits && run.digits <= mostDigits ? { start: startOf(tokens, askStart(tokens, at) ?? at), end: run.end, weight: weights.payee } : undefined
}

/** Index of the last token of a number that ends at a folded offset. */
function lastOf(tokens: Tokens, first: number, end: number): number {
  let last = first
  while (last + 1 < tokens.count && startOf(tokens, last + 1) < end) last += 1
  return last
}

/** "… exp 09/27, cvv 123": what is told about a card behind its number. */
const expiry = /^[\s,]{1,3}(?:exp(?:iry|ires|\.)?|valid|thru)\W{0,3}\d{1,2} ?\/ ?\d{2,4}(?:[\s,]{1,3}(?:cvv|cvc)\W{0,3}\d{3,4})?/
const longestExpiry = 48

function expiryBehind(tokens: Tokens, end: number): number | undefined {
  const told = expiry.exec(tokens.text.slice(end, end + longestExpiry))?.[0]
  return told === undefined ? undefined : end + told.length
}

/** Most tokens between a word for a card and a number that only looks like one. */
const closeToCard = 2

/** "переведите на карту 2200…": an ask to pay, a word for a card, and digits as cards have them. */
function isPaidTo(tokens: Tokens, first: number): boolean {
  const { first: begin } = clauseAround(tokens, first)
  const card = hasWord(tokens, { first: Math.max(begin, first - 1 - closeToCard), last: first - 1 }, cardWords)
  return card && hasWord(tokens, { first: begin, last: first - 1 }, payVerbs) && !hasWord(tokens, { first: begin, last: first - 1 }, writers)
}

/** "4111… (visa)": end of a name that stands behind a number in brackets. */
const methodBehind = (tokens: Tokens, last: number): number | undefined =>
  isSign(tokens, last + 1, '(') && isSign(tokens, last + 3, ')') && isMethod(tokens, last + 2) ? endOf(tokens, last + 3) : undefined

const isMethod = (tokens: Tokens, at: number): boolean => isA(tokens, at, classes.payment) || cardWords.has(tokenText(tokens, at)) || /^(?:wallet|trc|erc|bep|network|mainnet|chain|tron|polygon|arbitrum|solana|avalanche|coin)$/.test(tokenText(tokens, at))

/** Index of the first of the names that stand before a number with little between; the number's own index for none. */
function methodBefore(tokens: Tokens, number: number): number {
  let name = number
  for (let at = number - 1; at >= Math.max(0, number - 6); at--) {
    if (isMethod(tokens, at) || bankWords.has(tokenText(tokens, at))) name = at
    else if (!isA(tokens, at, classes.link | classes.account | classes.number) && !isSign(tokens, at, ':') && !(isSign(tokens, at, '-') && endOf(tokens, at) === startOf(tokens, at + 1)) && !isSign(tokens, at, '(') && !isSign(tokens, at, ')') && !/^(?:no|number|nr|the|pls|please|an|auf|goes|here|addy)$/.test(tokenText(tokens, at))) break
  }
  return name
}

/** Whether a card's number is there to be paid to: "my card 4111…", "send it to 4111…"; and not talk of the card itself. */
function speaksOfPaying(tokens: Tokens, first: number, end: number): boolean {
  const clause = clauseAround(tokens, first)
  if (goesOnAboutCard(tokens, end)) return false
  if (hasWord(tokens, clause, payVerbs) && !hasWord(tokens, { first: clause.first, last: first }, /^(?:billed|charged|amount|balance|limit|statement|bill)$/)) return true
  let at = first - 1
  while (first - at < 3 && (isA(tokens, at, classes.link) || isSign(tokens, at, ':')) && !isA(tokens, at, classes.payment | classes.phone)) at -= 1
  if (clause.last - clause.first - (lastOf(tokens, first, end) - first) > shortClause) return false
  const behind = lastOf(tokens, first, end) + 1
  if (first === clause.first && (cardWords.has(tokenText(tokens, behind)) || isA(tokens, behind, classes.payment))) return true
  if (/^(?:test|sample|dummy|demo|fake)$/.test(tokenText(tokens, at - 1))) return false
  return isA(tokens, at, classes.payment) || (at - clause.first < 3 && cardWords.has(tokenText(tokens, at)) && !/^(?:credit|debit|new|old|lost|test|sample|dummy|demo|fake)$/.test(tokenText(tokens, at - 1)))
}

/** "… is expiring", "… was charged": what follows a number says something about its card. */
function goesOnAboutCard(tokens: Tokens, end: number): boolean {
  let at = 0
  let high = tokens.count
  while (at < high) {
    const middle = (at + high) >> 1
    if (startOf(tokens, middle) < end) at = middle + 1
    else high = middle
  }
  return kindOf(tokens, at) === wordToken && /^(?:is|was|has|got|isn|wasn|hasn|will|declined|expired|expires)$/.test(tokenText(tokens, at))
}
