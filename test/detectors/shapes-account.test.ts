import { expect, test } from 'vitest'
import { foundIn } from './read-cases.ts'

/** A text with what is found in it between « and ». */
function marked(text: string): string {
  let at = 0
  let line = ''
  for (const { start, end } of foundIn(text)) {
    line += `${text.slice(at, start)}«${text.slice(start, end)}»`
    at = end
  }
  return line + text.slice(at)
}

test.each([
  '«whatsapp Rahul 07700 900123»', '«whatsapp rahul +44 7700 900123»', 'line Rahul 07700 900123', 'whatsapp Rahul 07700',
  '«whatsapp 1234567»', 'whatsapp 123456',
  'add me on «telegram, jodoe88»', 'telegram, jodoe88', '«telegram, my @jodoe»', '«telegram, my id is jodoe88»', '«telegram, username is jodoe»', 'telegram, username jodoe', '«telegram, i am jodoe88»', '«telegram him, jodoe88»',
  'telegram top-up', '«telegram top.up»', 'telegram 26th', '«telegram jo12»', 'telegram jo1', 'cashapp $jo', '«cashapp $jodoe»',
  'usdt trc 21 jodoe88', '«usdt trc 20 jodoe88»',
  '«reddit u/jodoe»', 'reddit u / jodoe',
  '«telegram: jodoe_»', '«telegram: jodoe_lab_»', '«telegram @_jodoe»', '«telegram jodoe,lab»', '«telegram: jodoe lab studio»',
  'on slack. Jodoe88 is here', 'on «slack. My jodoe88»',
  'telegram\n@jodoe', '«telegram : : : : : jodoe88»', 'telegram : : : : : : jodoe88',
  '«电报jodoe88»',
  '«dana/ovo 081234567890»', 'dana / «ovo 081234567890»', '«dana ovo 081234567890»',
  'my «paypal.me/jodoe»', '«paypal paypal.me/jodoe»', '«www.paypal.me/jodoe»', '«paypal.me»',
  'paypal, «j@example.com»',
])('an account is marked with its name, and nothing that only stands there: %s', (line) => {
  expect(marked(line.replaceAll(/[«»]/g, ''))).toBe(line)
})

test.each([
  'niente pagamenti fuori da Fiverr', '«no, talk outside fiverr»', '«no can we talk outside fiverr»', '«no fees outside fiverr»', 'no commission if we go outside',
  'I think that «we should talk outside fiverr»', '«hablamos fuera de Fiverr» amigo', '«send me your number» or mail jo at noon', '«send me your number and your email»', '¿ «puedes darme tu número?»',
])('of an ask what asks is marked, and refusals are not: %s', (line) => {
  expect(marked(line.replaceAll(/[«»]/g, ''))).toBe(line)
})
