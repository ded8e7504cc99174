import { describe, expect, test } from 'vitest'
import type { Tokens } from '../../src/core/tokens.ts'
import { isQuiet, paysForeign, paysMe, paysMeForeign, paysYou, toMyAccount, youPay } from '../../src/detectors/pays/pay-clause.ts'
import type { Clause } from '../../src/detectors/shapes/clause.ts'
import { tokenAt } from './token-at.ts'

const says = (line: string, ask: (tokens: Tokens, clause: Clause) => boolean): boolean => {
  const { tokens, clause } = tokenAt(`«${line}`)
  return ask(tokens, clause)
}

describe('a clause that refuses', () => {
  test.each([
    "we don't take paypal",
    'paypal, never',
  ])('is %s', (line) => expect(says(line, isQuiet)).toBe(true))

  test.each(['pay me not on Fiverr', 'not Fiverr, but paypal', 'paypal instead, not Fiverr', 'we take paypal'])('is not %s', (line) => expect(says(line, isQuiet)).toBe(false))
})

describe('a verb of paying in another language', () => {
  test.each(['«bayar', '«kirim', '«paga', '«öde'])('is %s', (line) => {
    const { tokens, index } = tokenAt(line)
    expect(paysForeign(tokens, index)).toBe(true)
  })

  test.each(['«pay', '«send', '«transfer', '«minta', '«logo', '«share'])('is not %s', (line) => {
    const { tokens, index } = tokenAt(line)
    expect(paysForeign(tokens, index)).toBe(false)
  })
})

describe('an ask to pay the writer, in another language', () => {
  test.each([
    'me mandas la tarjeta',
  ])('is %s', (line) => expect(says(line, paysMeForeign)).toBe(true))

  test.each([
    'manda los archivos me',
    'yo hoy paga me',
    'me gusta mucho el azul de la foto que paga',
    'paga el azul de la foto que tanto gusta a nos',
    'pagar directo',
  ])('is not %s', (line) => expect(says(line, paysMeForeign)).toBe(false))
})

describe('an ask to pay the writer', () => {
  test.each([
    'send the money to me',
    'send money to my account',
  ])('is %s', (line) => expect(says(line, paysMe)).toBe(true))

  test.each([
    'send me the files',
    'I pay me',
    'pay my team',
    'pay me money',
    'to my pay',
  ])('is not %s', (line) => expect(says(line, paysMe)).toBe(false))
})

describe('an order to the reader to pay', () => {
  test.each(['pay by card', 'you can pay', 'so could you please send it', 'u can then pay', 'it is fine to just pay', 'and pay', 'can you do it and pay'])('is %s', (line) => expect(says(line, youPay)).toBe(true))

  test.each(['I pay', 'to pay', 'you and I pay', 'you help me pay', 'you see it all at once to pay', 'they pay, you see', 'you see it', 'the bill you'])('is not %s', (line) => expect(says(line, youPay)).toBe(false))
})

describe('an offer to pay the reader', () => {
  test.each([
    'can they pay you directly',
  ])('is %s', (line) => expect(says(line, paysYou)).toBe(true))

  test.each([
    'they pay you directly',
    'directly I pay you',
    'we pay you for all of it directly',
  ])('is not %s', (line) => expect(says(line, paysYou)).toBe(false))
})

describe('money into the own account', () => {
  test.each(['payment direct mere account mein', 'payment to my account', 'money into our account', 'mera account mein payment'])('is %s', (line) => expect(says(line, toMyAccount)).toBe(true))

  test.each(['to my account', 'payment of my account', 'I put money into my account', 'payment to my page', 'payment to the account', 'account payment to my', 'payment my account'])('is not %s', (line) => expect(says(line, toMyAccount)).toBe(false))
})
