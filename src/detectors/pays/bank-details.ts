import type { Candidate } from '../../core/detector.ts'
import { endOf, isA, isSign, startOf, tokenText, type Tokens } from '../../core/tokens.ts'
import { clauseAround, findIn, type Clause } from '../shapes/clause.ts'
import { accountStart } from '../shapes/lead-in.ts'
import { weights } from '../shapes/weights.ts'
import { classes } from '../words/classes.ts'

/** Most tokens between the words of an account. */
const reach = 8
/** Fewest digits of a bank account's number. */
const fewestOfAccount = 7
/** Most tokens of a bank account with its branch. */
const mostOfBankDetails = 20

const branchWord = /^(?:sort|routing|ifsc|swift|bic|bsb|branch|iban|clabe|cbu)$/

/** "bank account number 12345678 sort code 20-00-00", from its word for a bank or a branch. */
export function bankDetails(tokens: Tokens, index: number): Candidate | undefined {
  if (/^(?:ifsc|bic|bsb|swift|routing|sort ?code)$/.test(tokenText(tokens, index))) return branchFirst(tokens, index)
  if (tokenText(tokens, index) !== 'bank') return undefined
  const { last } = clauseAround(tokens, index)
  let end = -1
  let branch = false
  for (let at = index + 1; at <= last && at < index + mostOfBankDetails; at++) {
    branch ||= branchWord.test(tokenText(tokens, at))
    if (isA(tokens, at, classes.number)) end = at
  }
  if (branch && end > 0 && longestNumber(tokens, { first: index, last: end }) >= fewestOfAccount) return payee(tokens, index, end)
  return isSign(tokens, index + 1, ':') ? accountOf(tokens, index, last) : undefined
}

/** Most tokens from "bank:" to the number of the account there. */
const mostToAccount = 6
/** Fewest digits of an account's number in groups. */
const fewestInGroups = 8

/** "bank: HBL account 5501-7900-4433": a bank by its name, and a number of an account. */
function accountOf(tokens: Tokens, bank: number, last: number): Candidate | undefined {
  const number = findIn(tokens, { first: bank + 1, last: Math.min(last, bank + mostToAccount) }, classes.number)
  if (number < 0 || findIn(tokens, { first: bank + 1, last: number }, classes.account) < 0) return undefined
  const end = endOfGroups(tokens, number)
  return tokens.text.slice(startOf(tokens, number), endOf(tokens, end)).replaceAll(/\D/g, '').length >= fewestInGroups ? payee(tokens, bank, end) : undefined
}

/** "account 12345678 IFSC SBIN0001234", "routing 021000021 account 12345678". */
function branchFirst(tokens: Tokens, index: number): Candidate | undefined {
  const { first, last } = clauseAround(tokens, index)
  if (longestNumber(tokens, { first: Math.max(first, index - reach), last: Math.min(last, index + reach) }) < fewestOfAccount) return undefined
  const code = findIn(tokens, { first: index, last: Math.min(last, index + 4) }, classes.number)
  const before = findIn(tokens, { first: Math.max(first, index - reach), last: index }, classes.number)
  const after = code < 0 ? -1 : lastNumber(tokens, { first: code + 1, last: Math.min(last, code + reach) })
  if (code >= 0 && before < 0 && after >= 0 && tokenText(tokens, index) !== 'swift') return payee(tokens, index, after)
  return before >= 0 && code >= 0 ? payee(tokens, numberLead(tokens, before, first), endOfGroups(tokens, code)) : undefined
}

const payee = (tokens: Tokens, first: number, last: number): Candidate => ({ start: startOf(tokens, accountStart(tokens, first, last)), end: endOf(tokens, last), certain: true, weight: weights.payee })

/** Index of the last number of an account in a stretch: after a branch's code of several groups comes the account. */
function lastNumber(tokens: Tokens, { first, last }: Clause): number {
  for (let at = last; at >= first; at--) if (isA(tokens, at, classes.number) && endOf(tokens, at) - startOf(tokens, at) >= fewestOfAccount - 1) return at
  return findIn(tokens, { first, last: Math.min(last, first + 4) }, classes.number)
}

/** Index of the last group of "20-00-00". */
function endOfGroups(tokens: Tokens, first: number): number {
  let last = first
  while (isSign(tokens, last + 1, '-') && isA(tokens, last + 2, classes.number) && endOf(tokens, last + 1) === startOf(tokens, last + 2)) last += 2
  return last
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
