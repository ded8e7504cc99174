import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { foldDraft } from '../../src/core/draft.ts'
import { trimmedEnd } from '../../src/detectors/shapes/address-end.ts'
import { namesCode } from '../../src/detectors/shapes/code-name.ts'
import { isBitcoinAddress, isCoinKey, isEtherAddress } from '../../src/detectors/shapes/coin-address.ts'
import { joinedDigits } from '../../src/detectors/shapes/joined-digits.ts'
import { isList, startsWithDate } from '../../src/detectors/shapes/number-shape.ts'
import { sha256 } from '../../src/detectors/shapes/sha256.ts'

describe('an address ends', () => {
  const addressIn = (text: string): string => text.slice(0, trimmedEnd(text, 0))

  test.each([' ', '\n', '"', '<', '>', '`', '|', '\u00a0', '\u2000', '\u200a', '\u3000', '\u30ff', '\u4e00', '\u9fff', '\uac00', '\ud7af', '\u0600', '\u06ff'])('before %j', (sign) => {
    expect(addressIn(`/a${sign}b`)).toBe('/a')
  })

  test.each(['!', '#', '~', '=', '\u007f', '\u00e9', '\u05d0', '\u0700', '\u0e01', '\u1fff', '\u2fff', '\u3100', '\u4dff', '\ua000', '\uabff', '\ud7b0'])('not before %j', (sign) => {
    expect(addressIn(`/a${sign}b`)).toBe(`/a${sign}b`)
  })

  test.each([
    ['/a.', '/a'], ['/a?!', '/a'], ['/a...', '/a'], ['/a*', '/a'], ['/a…', '/a'], ['...', ''], ['/a\'s', '/a'], ['/as', '/as'], ['/a\'sb', '/a\'sb'],
    ['/a_(b)', '/a_(b)'], ['/a_(b).', '/a_(b)'], ['/a(b)(c)', '/a(b)(c)'], ['/a((b))', '/a((b))'], ['/a(b))c', '/a(b)'], ['/a)b', '/a'], ['/a[b]', '/a[b]'], ['/a]b', '/a'], ['/a{b}', '/a{b}'], ['/a}b', '/a'], ['/a(b]c', '/a(b'], ['/[(a)]', '/[(a)]'],
  ])('%s after %s', (text, address) => {
    expect(addressIn(text)).toBe(address)
  })

  test('after 1,024 characters, however long the piece is', () => {
    expect(addressIn('a'.repeat(1024))).toHaveLength(1024)
    expect(addressIn('a'.repeat(3000))).toHaveLength(1024)
    expect(trimmedEnd(`${'x'.repeat(2000)}/a b`, 2000)).toBe(2002)
  })
})

test('SHA-256 is that of the platform, whatever the length of the message', () => {
  for (let length = 0; length < 200; length++) {
    const message = Uint8Array.from({ length }, (_, at) => (at * 37 + length) % 256)
    expect([length, Buffer.from(sha256(message)).toString('hex')]).toEqual([length, createHash('sha256').update(message).digest('hex')])
  }
})

describe('coin addresses', () => {
  // BIP 173 and BIP 350, test vectors.
  const bech32 = ['BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0']

  test.each(bech32)('of Bitcoin: %s', (address) => {
    expect(isBitcoinAddress(address)).toBe(true)
  })

  test.each(bech32)('with any one letter changed are none: %s', (address) => {
    for (let at = 4; at < address.length; at++) {
      const other = address.charAt(at).toLowerCase() === 'q' ? 'p' : 'q'
      const changed = address.slice(0, at) + (address === address.toUpperCase() ? other.toUpperCase() : other) + address.slice(at + 1)
      expect([changed, isBitcoinAddress(changed)]).toEqual([changed, false])
    }
  })

  test.each(['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3T4', 'xbc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4-', 'bc1b508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', 'tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx', 'bc1gmk9yu'])('of another form are none: %s', (text) => {
    expect(isBitcoinAddress(text)).toBe(false)
  })

  test('with the older checksum: made from it, and with any one letter changed', () => {
    const letters = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
    const made = (version: number, fill: number): string => {
      const payload = Buffer.from([version, ...Array.from({ length: 20 }, (_, at) => (at * fill) % 256)])
      const check = createHash('sha256').update(createHash('sha256').update(payload).digest()).digest().subarray(0, 4)
      let rest = BigInt(`0x${Buffer.concat([payload, check]).toString('hex')}`)
      let text = ''
      for (; rest > 0n; rest /= 58n) text = letters.charAt(Number(rest % 58n)) + text
      return version === 0 ? `1${text}` : text
    }
    for (const [version, fill] of [[0, 41], [0, 97], [5, 41], [48, 41], [30, 77], [65, 77]] as const) {
      const address = made(version, fill)
      expect([address, isBitcoinAddress(address)]).toEqual([address, true])
      for (let at = 1; at < address.length; at++) {
        const changed = address.slice(0, at) + (address.charAt(at) === 'z' ? 'y' : 'z') + address.slice(at + 1)
        expect([changed, isBitcoinAddress(changed)]).toEqual([changed, false])
      }
      expect(isBitcoinAddress(`${address}z`)).toBe(false)
    }
  })

  test('of Ether are forty digits behind "0x", and not mostly zeros', () => {
    const digits = '52908400098527886E0F7030069857D2E4169EE7'
    expect([`0x${digits}`, `0x${digits.toLowerCase()}`].map(isEtherAddress)).toEqual([true, true])
    expect([digits, `0x${digits}0`, `0x${digits.slice(1)}`, `00x${digits}`, `0x${'0'.repeat(20)}${digits.slice(20)}`].map(isEtherAddress)).toEqual([false, false, false, false, false])
    expect(isEtherAddress(`0x1${'0'.repeat(19)}${digits.slice(20)}`)).toBe(true)
  })

  test('keys have 32 to 44 letters and digits of every sort', () => {
    const key = 'Ab1'.repeat(15)
    expect([31, 32, 44, 45].map((length) => isCoinKey(key.slice(0, length)))).toEqual([false, true, true, false])
    expect(['ab1'.repeat(12), 'AB1'.repeat(12), 'ABc'.repeat(12), 'Ab0'.repeat(12), `${key.slice(0, 40)}-`].map(isCoinKey)).toEqual([false, false, false, false, false])
  })
})

describe('number words typed as one word', () => {
  test.each([
    ['twozerotwo', '202'], ['fivefivefive', '555'], ['twentyone', '21'], ['twenty', '20'], ['twentytwenty', '2020'], ['twentyzero', '200'], ['sixten', '610'], ['tenone', '101'], ['elevenone', '111'], ['ninetynineone', '991'],
    ['einundzwanzig', '21'], ['fünfundvierzig', '45'], ['siebenundsiebzignull', '770'], ['nullneunundneunzig', '099'],
    ['femogtyve', '25'], ['twentyten', '2010'], ['toogtredive', '32'], ['tjugofem', '25'], ['veintiuno', '21'], ['ventuno', '21'], ['quarantuno', '41'], ['novantanove', '99'], ['тридцатьпять', '35'],
  ])('%s is %s', (words, digits) => {
    expect(joinedDigits(foldDraft(words).folded)).toBe(digits)
  })

  test.each(['x', 'two-zero', 'twozerotwox', 'xtwozero', 'und', 'fünfund', 'undfünf', 'fünfundfünf', 'fünfundelf', 'fünfundeinundzwanzig', 'fünfundventuno', 'zwanzigunddreissig', 'trent', 'doubletwo', 'twohundred'])('%s is none', (words) => {
    expect(joinedDigits(foldDraft(words).folded)).toBeUndefined()
  })

  test('are read up to 120 letters', () => {
    expect(joinedDigits('three'.repeat(24))).toBe('3'.repeat(24))
    expect(joinedDigits('three'.repeat(25))).toBeUndefined()
  })
})

test('groups that rise or fall all the way are a list', () => {
  const lists = [['1', '2', '3'], ['3', '2', '1'], ['9', '10', '11'], ['120', '240', '240', '360'], ['2', '2', '2'], ['360', '240', '240']]
  const others = [['1', '2'], ['1', '3', '2'], ['3', '1', '2'], ['1', '2', '3', '1'], ['202', '555', '0143']]
  expect(lists.filter((groups) => !isList({ groups }))).toEqual([])
  expect(others.filter((groups) => isList({ groups }))).toEqual([])
})

test('a date begins with its year or ends with it, day and month beside', () => {
  const begins = (text: string): boolean => startsWithDate({ groups: text.split(/\D+/), separators: new Set(text.replaceAll(/\d/g, '')) })
  expect(['2018/05/05', '2018-12-31', '05/05/2018', '31-12-1999', '2018/5/5 10', '1-1-2026'].filter((text) => !begins(text))).toEqual([])
  expect(['2118/05/05', '2018/32/05', '2018/05/32', '2018/00/05', '05/32/2018', '32/05/2018', '05/05/1899', '05/05/20180', '2018.05.05', '2018 05 05', '2018/05', '05/05/05', '12018/05/05'].filter(begins)).toEqual([])
})

test('names from program text are no addresses, whatever they end in', () => {
  const isCode = (name: string): boolean => namesCode({ labels: name.split('.'), first: 0, last: 0, topLevel: 0, form: 'glued' })
  expect(['this.state.me', 'window.name', 'user.is', 'self.props', 'java.util.net', 'ctx.io', 'props.com.de', 'x.is', 'y.so', 'data.model.is'].filter((name) => !isCode(name))).toEqual([])
  expect(['example.com', 'java.com', 'data.com', 'user.example.com', 'example.is', 'x.com', 'x.org', 't.me', 'state.example.org', 'ab.is'].filter(isCode)).toEqual([])
})
