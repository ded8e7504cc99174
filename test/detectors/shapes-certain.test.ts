import { describe, expect, test } from 'vitest'
import { checkDraft } from '../../src/fiverr/check-draft.ts'

/** How sure the one finding of a text is, and whether it is written so as to get past a filter. */
const judged = (text: string): string => checkDraft(text, {}).map(({ certain, disguised }) => `${certain === true ? 'certain' : 'likely'}${disguised === true ? ', disguised' : ''}`).join('; ')

const cases: Readonly<Record<string, readonly string[]>> = {
  certain: [
    'jodoe@example.com', 'mailto:jodoe@intranet', 'mailto:jo.doe@example.com',
    '+1 202 555 0143', '00 44 7700 900123', '0044 77009', '011 44 7700 900123', 'call 555 0143', 'my number is 946 0123', 'tel:2025550143', 'call ٢٠٢٥٥٥٠١٤٣',
    'https://example.com', 'www.example.com', 'example.com/a', '192.0.2.10/demo', 'http://192.0.2.10', 'bit.ly/3AbCdE', '//example.com', 'https://user:pass@example.com',
  ],
  'certain, disguised': [
    'jodoe [at] example.com', 'jodoe at gmail dot com', 'jodoe at gmail', 'jodoe@gmail', 'jodoe@gmail-com', 'jodoe@gmail com', 'jodoe at gmail , com', 'jodoe @ example . com', 'jodoe@example . com', 'jo.doe%40example.com', 'jo.doe🐒gmail.com', 'jodoe# gmail.com',
    'jo.doe (a) example.com', 'moc.elpmaxe@eod.oj', 'jo.doe🐵gmail🔵com', '@gmail.com and jodoe in front', 'name jodoe88, host gmail, ending com',
    'two o two five five five o one four three', 'plus four four seven seven zero zero nine zero zero one two three', 'call two zero two five five five oh', 'call 2 0 2 5 5 5 0 1 4 3', 'call 𝟐𝟎𝟐𝟓𝟓𝟓𝟎𝟏𝟒𝟑', 'call 2o2 555 0143', 'to nul to fem fem fem nul en fire tre',
    'www example com', 'www, example, com', 'https colon slash slash www dot example dot com',
  ],
  likely: [
    '202 555 0143', '(202) 555 0143', '202.555.0143', '946 0123 work', '202 555 0143 ext 12', 'my number is 12345', '202-555-0143',
    'example.com', 'a.b.c.example.com', 'example.com/', 'example.is/', 'https://intranet', 'http://192.168.2.10', 'http://localhost:8080/a', '//localhost', 'example.com:8080', '192.0.2.10', 'example.com?q=1',
  ],
  'likely, disguised': [
    'jodoe at example dot com', 'team at example.com', 'jodoe gmail com', 'jodoe on gmail', 'gmail: jodoe', 'jodoe88 (gmail)', 'gmail under jodoe', 'my gmail is jodoe', 'gmail.com, user jodoe', 'jodoe, the user, is at gmail.com',
    '2 0 2 5 5 5 0 1 4', 'double two five five five o one four',
    'example dot com', 'example (dot) com', 'example . com', 'example·com', 'jodoe dotcom', 'google "jo doe design"', 'search "jo doe design" on google', 'example dot com slash work',
  ],
}

describe.each(Object.entries(cases))('%s', (expected, texts) => {
  test.each(texts)('%s', (text) => {
    expect(judged(text)).toBe(expected)
  })
})
