import { SequenceOptions, recognizeEmail, recognizePhoneNumber, recognizeURL } from '@microsoft/recognizers-text-suite'
import { LinkifyIt } from 'linkify-it'
import { find } from 'linkifyjs'
import { findPhoneNumbersInText, type CountryCode } from 'libphonenumber-js'
import { SyncRedactor } from 'redact-pii'

/** What a page would otherwise use to find contact details in a text. Each looks for less than we do. */
export interface Peer {
  readonly name: string
  readonly find: (text: string) => unknown
}

const linkify = new LinkifyIt()
const fuzzy = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true })
const redactor = new SyncRedactor()
const regions: readonly CountryCode[] = ['US', 'GB', 'IN', 'PK', 'BD', 'DE', 'NG', 'PH']

export const peers: readonly Peer[] = [
  { name: 'linkify-it, addresses with a scheme', find: (text) => linkify.match(text) },
  { name: 'linkify-it, all addresses', find: (text) => fuzzy.match(text) },
  { name: 'linkifyjs', find: (text) => find(text) },
  { name: 'libphonenumber-js, no region', find: (text) => findPhoneNumbersInText(text) },
  { name: 'libphonenumber-js, US', find: (text) => findPhoneNumbersInText(text, 'US') },
  { name: 'libphonenumber-js, 8 regions', find: (text) => regions.map((region) => findPhoneNumbersInText(text, region)) },
  { name: 'redact-pii', find: (text) => redactor.redact(text) },
  { name: 'recognizers-text', find: (text) => [recognizePhoneNumber(text, 'en-us', SequenceOptions.None), recognizeEmail(text, 'en-us'), recognizeURL(text, 'en-us')] },
]

/** Texts longer than this are too much for some peers, in UTF-16 code units. */
export const longestFor = (name: string): number => (name === 'redact-pii' ? 3000 : name === 'recognizers-text' ? 12_000 : Infinity)
