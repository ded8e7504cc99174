import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' }
import { getExampleNumber, type CountryCode } from 'libphonenumber-js'
import { LinkifyIt } from 'linkify-it'
import { parse } from 'tldts'
import { expect, test } from 'vitest'
import { topLevelDomains } from '../../src/detectors/words/top-level-domains.ts'
import { foundIn } from './read-cases.ts'

/** What other libraries know for certain is held against ours. */
const countries = Object.keys(examples) as CountryCode[]

test.each(countries)('a mobile number of %s with its country code is found, whole, in both ways to write it', (country) => {
  const number = getExampleNumber(country, examples)
  for (const form of [number?.formatInternational() ?? '', number?.number ?? '']) {
    const text = `Call ${form} today`
    expect(foundIn(text), text).toEqual([{ kind: 'phone', start: 5, end: 5 + form.length }])
  }
})

test('every top-level domain of ours is one', () => {
  const list = topLevelDomains.split(/\s+/).filter(Boolean)
  expect(list.length).toBeGreaterThan(500)
  // Of these the two lists of different days know different ones.
  const differs = new Set(['goo', 'helsinki', 'juniper', 'wolterskluwer', 'za'])
  expect(list.filter((name) => !differs.has(name) && parse(`example.${name}`).isIcann !== true)).toEqual([])
})

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true })
const addresses = [
  'https://www.example.com', 'http://example.org/a/b?c=d#e', 'www.example.net', 'example.com/path_(in_brackets)', 'https://sub.domain.example.co.uk:8080/x', 'jo.doe@mail.example.com', 'mailto:jo@example.org',
  'https://example.com/a,b;c', 'example.org?q=1', 'jo+tag@example.co.uk', 'https://xn--bcher-kva.example.com/', 'https://bücher.example.com/ä',
]
const around = [['', ''], ['see ', ' please'], ['(', ')'], ['"', '"'], ['look: ', '.'], ['', ', then'], ['<', '>'], ['日本 ', ' です'], ['a\n', '\nb']] as const

test.each(addresses)('%s ends where linkify-it ends it, whatever stands around', (address) => {
  for (const [before, after] of around) {
    const text = before + address + after
    const theirs = linkify.match(text)?.map(({ index, lastIndex }) => text.slice(index, lastIndex))
    expect(foundIn(text).map(({ start, end }) => text.slice(start, end)), text).toEqual(theirs)
  }
})
