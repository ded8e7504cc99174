import { describe, expect, test } from 'vitest'
import { accountBefore } from '../../src/detectors/accounts/account-before.ts'
import { classes } from '../../src/detectors/words/classes.ts'
import { markFrom } from './token-at.ts'

const marked = (line: string): string => markFrom(line, classes.messenger, ({ tokens, draft, index }) => accountBefore(tokens, draft, index))

describe('an account that stands before the name of its messenger', () => {
  test.each([
    '«jodoe#1234 on discord» works',
    'it is «live:jo.doe on skype»',
    '«@jodoe (tg)»',
    '«@jodoe on tg», please',
    '«07700900123 wa»',
    'so «07700-900-123 (whatsapp)»',
    '«(202) 555 0143 on whatsapp»',
    'we are two, «20255501 on whatsapp»',
    '«202555014300000 on whatsapp»',
    'as «jodoeing on telegram»',
    'find me as «The Paper Stag on Facebook»',
  ])('%s', (line) => expect(marked(line)).toBe(line))

  test.each([
    'see jodoe (telegram]',
    '@jodoe-telegram',
    '20 25 55 01 43 99 88 77 66 55 44 on whatsapp',
    'as Jo Of The Paper Stag on Facebook',
    'overas Jo Doe on Facebook',
    'undercover Jo Doe on Facebook',
    'as jodoe.xy.zw on telegram',
    '@jodoe\non telegram',
    '2025550143\nwhatsapp',
    '2025550143 whatsapp',
    '2025550143 wa bold',
    '2025550143 on wa bold',
    'jodoe#123 on discord',
    'as Jodoe on telegram',
    'as jodo on telegram',
    'add finished on telegram',
    'as Jo doe on Facebook',
    'find me as The  Stag on Facebook',
  ])('none in %s', (line) => expect(marked(line)).toBe(line))
})
