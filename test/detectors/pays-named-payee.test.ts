import { describe, expect, test } from 'vitest'
import { namedPayee } from '../../src/detectors/pays/named-payee.ts'
import { classes } from '../../src/detectors/words/classes.ts'
import { markFrom } from './token-at.ts'

const marked = (line: string): string => markFrom(line, classes.payment, ({ tokens, draft, index }) => namedPayee(tokens, draft, index))

describe('a way to pay with the account there', () => {
  test.each([
    'so «mpesa till number 555019» ok',
    'so my «paypal: jodoex»',
    'so my «paypal is jodoex», ok',
    'so «paypal: jodoex at gmail» ok',
    'so «paypal: jodoex at example dot com» ok',
    'so my «paypal jodoex»',
    'my «paypal jodoex», ok',
    'so «pay pal jodoex»',
    'so «wise: jodoe99» ok',
    'so «bank account: 12345678» ok',
    'so «easypaisa 03455550143 Jo Doe», ok',
    'so «easypaisa 03455550143 title Jo», ok',
    'so «easypaisa 03455550143 name Jo Doe»\nok',
    'so «easypaisa 03455550143» Jo',
    'so «easypaisa 03455550143» Jo Doe works',
    'so «easypaisa 03455550143»\nJo Doe',
    'so «easypaisa 03455550143» jo doe',
    'so «easypaisa 03455550143» title',
    '«@jodoe on venmo»',
    'so «account 0155-501-728 gtbank» ok',
    'so «account 0155 501 728 in gtbank» ok',
    'so «konto 01555017 gtbank»',
    'so «account 01555017280155501728 gtbank»',
    'so «konto paypal: jodoe99» ok',
    'so pay big «paypal jodoe99» ok',
    'so «western union transfer to Jo Doe» ok',
    'so «western union to: Jo Doe» ok',
    'so «moneygram for Jo Doe, Paris» ok',
    'so «easypaisa 03455550143 title Jo Vander Ark Maker»',
    'so cash  «paypal jodoe99» ok',
    'so give my «paypal jodoe99» ok',
    'so «moneygram for Jo Doe» , ok',
  ])('%s', (line) => expect(marked(line)).toBe(line))

  test.each([
    'paypal till 555019',
    'my bank jodoe99',
    'so wise jodoe99 ok',
    '$ab on cashapp',
    'order 0155501728 gtbank',
    'account 0155501 gtbank',
    'account 015550172801555017281 gtbank',
    'account 0155 - 501728 gtbank',
    'western union to jo doe',
    'western union to Jo',
    'western union to Jo  Doe',
    'western union and Jo Doe',
    'western union to - Jo Doe',
    'x $y on cashapp',
    '$123 on cashapp',
    '$jodoe cashapp',
    '$jodoe, on cashapp',
  ])('none in %s', (line) => expect(marked(line)).toBe(line))
})
