import { describe, expect, test } from 'vitest'
import { phoneWordNear, saysTelephone, saysWhereItRings } from '../../src/detectors/shapes/phone-word.ts'
import { isSpokenNumber } from '../../src/detectors/shapes/spoken-number.ts'
import { numberIn } from './number-in.ts'

/** How near a word for telephones stands to the number, whether it leads to a few digits too, whether a place where it rings stands behind. */
function nearness(text: string): string {
  const { tokens, run } = numberIn(text)
  return [phoneWordNear(tokens, run), saysTelephone(tokens, run.first) ? 'telephone' : '', saysWhereItRings(tokens, run) ? 'rings' : ''].filter(Boolean).join(' | ')
}

const words: Readonly<Record<string, readonly string[]>> = {
  'direct | telephone': ['call 2025550143', 'call me 2025550143', 'call me on 2025550143', 'call: 2025550143', 'phone 2025550143', 'my phone is 2025550143', 'the phone 2025550143', 'cell phone 2025550143', 'fax 2025550143', 'my numbers 2025550143', 'phone numbers 2025550143', 'call numbers 2025550143', 'my us number 2025550143', 'contact number 2025550143', 'phone line 2025550143', 'my phone 2025', 'phone number 2025'],
  near: ['call me at the studio 2025550143', 'call about the big new red logo 2025550143', '2025550143 call me', '2025550143 call', '2025550143 phone', '2025550143 phone screen', '2025550143 phone case please', '2025550143 call the studio', '2025550143 phone for me', '2025550143 phone your client', '2025550143 whatsapp', '2025550143 whatsapp group', '2025550143 is my number', '2025550143 my number', '2025550143 number my', '2025550143 number mine', '2025550143 contact me', '2025550143 message me', '2025550143 message us', '2025550143 add me', '2025550143 that\'s my cell', '2025550143 thats my phone', '2025550143 this is my phone', '2025550143 on my phone', '2025550143 is on my phone', '2025550143 - phone', '2025550143, phone', 'a phone on a desk 2025', 'call me at the big old red studio 2025550143', 'call about the extraordinarily wonderful lo 2025550143', '2025550143 ------- phone', `2025550143${' '.repeat(24)}phone`, '2025550143 is mine', '2025550143 numaram', '2025550143 رقمي', '2025550143 my phone screen', 'my number only for emergencies 2025550143', 'my personal number for emergencies 2025550143', 'my number, from today on 2025550143', 'my number in the studio 2025550143', 'my work number just in case 2025550143', 'my private number, at night only 2025550143', '2025550143 mobile cell telephone fax app'],
  none: ['call me at the studio on any day that suits 2025550143', 'order number 2025550143', 'no 2025550143', 'numbers 2025550143', 'work number 2025550143', 'my big number 2025550143', 'number of my 2025550143', 'line 2025550143', 'line id 2025550143', 'my id line 2025550143', 'whatsapp in the studio 2025550143', 'skype application 2025550143', 'signal 2025550143', 'the signal is 2025550143', 'message 2025550143', 'add 2025550143', 'email 2025550143', '2025550143 number', '2025550143 my', '2025550143 contact', '2025550143 email me', '2025550143 good phone', '2025550143 -- office', '2025550143 office now', 'hi 2025550143 office', '2025550143 offices', '2025550143 reoffice', 'the number 2025', 'call about the extraordinarily wonderful log 2025550143', '☎ a 2025550143', '2025550143, ☎', '2025550143 -------- phone', `2025550143${' '.repeat(25)}phone`, '2025550143 data mine', '2025550143 telefonum bozuk', '2025550143 colours phone', '2025550143 sunny phone', '2025550143 cell phone screen', '2025550143 mobile cell phone screen', 'my number of the day 2025550143', 'number for the order 2025550143', 'my nr: see page 2025550143', 'your new number for the logo 2025550143', 'my newish number for tests 2025550143', 'the number - 2025550143', 'the number, 2025550143', 'my px number 2025550143', 'our kg number 2025550143', '2025550143, office', '2025550143: office', '2025550143. office', 'two zero two five five five moja number', '2025550143 my mobile screen', '2025550143 my cell app', '2025550143 mobile cell telephone app'],
  direct: ['number 2025550143', 'number: 2025550143', 'the number: 2025550143', 'no: 2025550143', 'nr. 2025550143', 'my work number 2025550143', 'my british number 2025550143', 'my brazilian number 2025550143', 'your number 2025550143', 'whatsapp number 2025550143', 'my line 2025550143', 'office line 2025550143', 'whatsapp 2025550143', 'whatsapp me 2025550143', 'on whatsapp 2025550143', 'message me 2025550143', 'message me on 2025550143', 'add me 2025550143', 'contact 2025550143', 'reach 2025550143', 'reach me 2025550143', '☎ 2025550143', '2025550143 📞', '☎2025550143', '☎: 2025550143', '2025550143📞', '☎️ 2025550143', 'green app 2025550143', 'the green app is 2025550143', 'our line 2025550143', 'ok, number 2025550143', 'mag-message 2025550143'],
  'none | rings': ['2025550143 office', '2025550143 - office', '2025550143 office, now', '2025550143 office\nnow', 'hi\n2025550143 office'],
  'none | telephone': ['my number of slides 2025550143', 'my number again ok 2025550143', 'my number format 2025550143'],
  'near | telephone': ['phone on desk 2025', 'my number please 2025550143'],
}

describe.each(Object.entries(words))('a word for telephones stands: %s', (expected, texts) => {
  test.each(texts)('%j', (text) => {
    expect(nearness(text)).toBe(expected)
  })
})

/** When number words make a number to dial. */
function dialled(text: string): string {
  const { tokens, run } = numberIn(text)
  return isSpokenNumber(tokens, run, 'none') ? 'alone' : isSpokenNumber(tokens, run, 'direct') ? 'beside a word for telephones' : 'never'
}

const spoken: Readonly<Record<string, readonly string[]>> = {
  alone: ['two zero two five five five zero', 'two zero two five five five zero one four three', 'seven, five, nine, two, four, eight, one', 'I V II IV V I II', '2o2 555 0143'],
  'beside a word for telephones': ['two zero two five five five', 'nine eight seven six five four three two one', 'one, two, four, five, seven, eight, nine', 'twelve, fifteen, twenty, thirty, fifty, sixty', 'twelve, five, twenty, three, fifty', 'two five five five six six seven', '202 then 555 then 0143', '2o2 555 01', '202 five 0143', '202 five five 0143', '202 five five 01', '2 five 2 five 2 five', '202 five five five 0143', '20 five five five 0', 'two 0 two 5 five 5 zero', 'tw0 zero two 5'],
  never: ['two zero two five five', 'two zero two five', 'nine eight seven six five four three', 'two zero two five five five zero px', 'two zero two five five five zero $', '$two zero two five five five zero', 'for to ate won two for for', 'I V II IV V I', 'I 202 555', 'II IV V I two zero two five', '202 then 555 then 01', '202 then 555 then 0143 then 202 then 555', '202 then 555', '2o2 555', '2o2 55', '05 sep 2018', '05 sep 2018 10', '7 sep 2018 2019', '202 five 01', 'two 0 two 5 five'],
}

describe.each(Object.entries(spoken))('number words are a number to dial %s', (expected, texts) => {
  test.each(texts)('%s', (text) => {
    expect(dialled(text)).toBe(expected)
  })
})
