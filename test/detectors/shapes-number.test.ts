import { describe, expect, test } from 'vitest'
import { hasTellingShape, isDateOrTime } from '../../src/detectors/shapes/number-shape.ts'
import { isOtherNumber } from '../../src/detectors/shapes/other-number.ts'
import { numberIn } from './number-in.ts'

describe('digits that count or name something else than a telephone', () => {
  const judge = (text: string): boolean => {
    const { tokens, draft, run } = numberIn(text)
    return isOtherNumber(tokens, draft, run)
  }

  test.each(['2025550143 px', '2025550143 in blue', '2025550143 in', '2025550143 in cm', '2025550143 €', '€2025550143', '€ 2025550143', '2025550143%', '2025550143 %', '+12025550143 px', 'id2025550143', '#2025550143', '_2025550143', '=2025550143', '@2025550143', '&2025550143', '\\2025550143', '+#2025550143', 'a="2025550143"', 'a ="2025550143"', 'a-2025550143', 'a/2025550143', 'a.2025550143', '2025550143px', '2025550143exts', '2025550143_', '2025550143@', 'px+2025550143', 'order 2025550143', 'order of the day 2025550143', 'order of the last day 2025550143', 'order of the very last day 2025550143', 'order. 2025550143', 'order . 2025550143', 'order.2025550143', 'order no. 2025550143', 'card. 2025550143', 'account. 2025550143', 'my account. 2025550143', 'card! 2025550143', 'order number 2025550143', 'order nr 2025550143', 'phone order 2025550143', 'number order 2025550143', 'my order 2025550143', 'order code 2025550143', 'order the code 2025550143', 'order sundial code 2025550143', 'order dials code 2025550143', 'PO number 2025550143', 'PO # 2025550143', 'PO: 2025550143', 'po no 2025550143', 'MT84 MALT 0110 0001 2345', 'x MT84 MALT 0110 0001 2345'])('yes: %j', (text) => {
    expect(judge(text)).toBe(true)
  })

  test.each(['call 2025550143', '2025550143\npx', '2025550143 on blue', '+12025550143 %', '+12025550143 €', 'call2025550143', 'call202 555 0143', 'at202 555 0143', '看2025550143', '# 2025550143', '!2025550143', 'phone="2025550143"', 'a= "2025550143"', '"2025550143"', ':"2025550143"', 'a -2025550143', '-2025550143', 'a,2025550143', 'a- 2025550143', 'a-+2025550143', '2025550143x', '2025550143ext', '2025550143号', '2025550143-', '2025550143.', 'px +2025550143', 'ab+2025550143', 'discard. 2025550143', 'order phone 2025550143', 'order whatsapp 2025550143', 'order call 2025550143', 'order my 2025550143', 'order my code 2025550143', 'order my digits 2025550143', 'order area code 2025550143', 'order country code 2025550143', 'order dial code 2025550143', 'PO phone 2025550143', 'mt84 malt 0110 0001 2345', 'Mt84 MALT 0110 0001 2345', 'mT84 MALT 0110 0001 2345', 'xMT84 MALT 0110 0001 2345', 'MT84 MA 0110 0001 2345', 'MT84 MALT MALT MALT MALT MALT MALT MALT MALT MALT MALT MALT MALT 0110 0001'])('no: %j', (text) => {
    expect(judge(text)).toBe(false)
  })
})

describe('digits that are a date, a time or a decimal number', () => {
  const judge = (text: string): boolean => {
    const { tokens, run } = numberIn(text)
    return isDateOrTime(tokens, run, 'none')
  }

  test.each(['2018 10 15', '2018 1 5', '10 15 2018', '45 15 2018', '15 45 2018', '2018 10 15 12 30', '31 45 2018', '255.255.255.255', '2018 10 15 12 30 45', '1998 2004', '1998 2004 2010', '1430 1500', '1430 1500 1515', '20.2555', '202.555', '20.25.55', '10.10.10', '45.10.10', '192.0.2.10', '1,234,567', '1.234.567', '12.345.678', '123.456.789', '1 234 567,89', '1 234 567.8', '2025550:30', '202 555 0143:30'])('yes: %j', (text) => {
    expect(judge(text)).toBe(true)
  })

  test.each(['45 46 2018', '2018 45 46', '2018 10 15 123', '15 10 18 2018', '1998 2104', '1898 2004', '1998 2004 2010 2016', '1430 1501', '1430 2500', '0900', '2430 1500', '192.0.2.256', '1922.0.2.10', '1234 567 890,12', '1 234 567,89 1', '10.10.100', '1234.567.890', '1 234 567', '1,234.567', '1 234 567 89', '12 345 67', 'a2025550:30', '2025550 :30', '2025550:x', '2025550143', '202 555 0143'])('no: %j', (text) => {
    expect(judge(text)).toBe(false)
  })
})

describe('digits grouped as hardly anything but telephone numbers is', () => {
  const judge = (text: string): boolean => {
    const { tokens, run } = numberIn(text)
    return hasTellingShape(tokens, run, run.groups.join(''))
  }

  test.each(['202-555-0143', '202.555.0143', '202-555 0143', '(202) 555 0143', '202) 555 0143', '1-202-555-0143', '1 202 555-0143', '44-202-555-0143', '444-202-555-0143', '012.345.6789', '0123.456.789', '0123.456.7890', '(20) 7946 0123', '(20) 79460123', '(20) 7946012', '(20) 7946 0123 45', '20 (79) 460123', '020 7946 0123', '020 7946012', '020 79460123', '020 794601', '02 07 94 60 12', '02-07-94-60-12', '020 794 60 12 31', '020 7946 01234', '020-7946-0123', '0221/4710815', '0221/47108', '022/47108151', '0221/47108151', '02211/47108151', '202/555-0143', '202-555/0143'])('yes: %j', (text) => {
    expect(judge(text)).toBe(true)
  })

  test.each(['202 555 0143', '(202 555 0143', '202_555_0143', '202-555_0143', '102-555-0143', '1 202 555 0143', '1 102 555-0143', '4444-202-555-0143', '12-1-202-555-0143', '1-202-555-0143-22', '202-555-0143-22', '01.0123.456.789', '012.345.6789.0123', '01/0221/4710815', '0221/4710815/12', '44-202.555.0143', '01234.567.890', '0012.345.6789', '1012.345.6789', '012.345-6789', '(20) 794601', '(20) 7946 0123 456', '20 (79) 460', '20 (79) 46012345678', '20 (79) 460123456789', '02079460123', '0 2079 460123', '00 2079 460123', '02 07 94 60 12 31', '02.07.94.60.12', '02 07.94 60 12', '020 7946 0123 4567', '120 7946 0123', '020 7946', '0221/4710', '02/471081512', '022111/47108151', '0021/4710815', '1221/4710815', '0221/47108 15', '0221-471/0815', '102/555-0143', '202/555/0143', '202 555/0143', '202/555-01432'])('no: %j', (text) => {
    expect(judge(text)).toBe(false)
  })
})

test('beside a word for telephones three short groups with dots are a date where they begin with a day', () => {
  const judge = (text: string, near: 'none' | 'direct'): boolean => {
    const { tokens, run } = numberIn(text)
    return isDateOrTime(tokens, run, near)
  }
  expect(['10.10.5', '31.10.5', '32.10.5', '45.46.10'].map((text) => [judge(text, 'none'), judge(text, 'direct')])).toEqual([[true, true], [true, true], [true, false], [true, false]])
})
