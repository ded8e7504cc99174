import { createLexicon, type Lexicon, type LexiconEntry } from '../../core/lexicon.ts'
import { atWords, dotWords, mailHostPhrases, mailHosts, spokenTopLevels } from './address-words.ts'
import { askWords, directWords, giveWords, outsideWords, platformWords, saveWords, talkWords } from './asking-words.ts'
import { classes } from './classes.ts'
import { commonWords, measureWords, topicWords } from './common-words.ts'
import { messengerHints, messengerNames, messengerShortForms, messengerWords } from './messengers.ts'
import { digitWords, greaterNumberWords, repeatWords, romanNumerals, spokenSigns } from './number-words.ts'
import { feeWords, paymentNames, paymentWords, payWords } from './payment-words.ts'
import { accountWords, contactWords, linkWords, mailWords, mineWords, negationWords, phoneWords, weakPhoneWords, yourWords } from './talk-words.ts'
import { topLevelDomains } from './top-level-domains.ts'

/** How plainly a name means a messenger or a way to pay: the value of its lexicon entry. */
export const nameStrength = { plain: 100, ordinaryWord: 101, shortForm: 102, hint: 103 } as const

/** Value of a word for numbers of any sort ("number"), against a word for telephones. */
export const weakPhone = 104

/** Value of a Roman numeral. */
export const roman = 105

/** Shortest name that is looked for in pieces: shorter ones turn up by chance. */
const shortestInPieces = 5

const ascii = /^[\0-\x7f]+$/

interface Line {
  readonly label: string
  readonly words: readonly string[]
}

/** The words of a list, line by line: a label, then words parted by spaces and phrases after bars. */
function* linesOf(list: string, labelled: boolean): Generator<Line> {
  for (const line of list.split('\n')) {
    if (line === '') continue
    const [spaced = '', ...phrases] = line.split('|')
    const words = spaced.split(' ').filter((word) => word !== '')
    const label = labelled ? (words.shift() ?? '') : (words[0] ?? phrases[0] ?? '')
    yield { label, words: [...words, ...phrases] }
  }
}

type Extra = Omit<LexiconEntry, 'word' | 'classes'>

function* plainWords(list: string, mask: number, extra: Extra = {}): Generator<LexiconEntry> {
  for (const { words } of linesOf(list, true)) for (const word of words) yield { word, classes: mask, ...extra }
}

/** Names: the first of a line also counts in pieces, all count with digits and signs in place of letters. */
function* names(list: string, mask: number, value: number): Generator<LexiconEntry> {
  for (const { label, words } of linesOf(list, false)) {
    for (const word of words) {
      const splittable = word === label && ascii.test(word) && word.length >= shortestInPieces && value === nameStrength.plain
      yield { word, classes: mask, value, splittable, leet: true }
    }
  }
}

function* digits(): Generator<LexiconEntry> {
  for (const { words } of linesOf(digitWords, true)) {
    for (const [value, forms] of words.entries()) for (const word of forms.split('/')) yield { word, classes: classes.digit, value, leet: ascii.test(word) }
  }
  for (const word of romanNumerals.split(' ')) yield { word, classes: classes.digit, value: roman }
  for (const { label, words } of linesOf(greaterNumberWords, true)) for (const word of words) yield { word, classes: classes.digit, value: Number(label) }
  for (const { label, words } of linesOf(repeatWords, true)) for (const word of words) yield { word, classes: classes.repeat, value: Number(label) }
}

function* addresses(): Generator<LexiconEntry> {
  yield* plainWords(atWords, classes.at, { leet: true })
  yield* plainWords(dotWords, classes.dot, { leet: true })
  for (const word of mailHosts.split(/\s+/).filter(Boolean)) {
    yield { word, classes: classes.mailHost, leet: true, splittable: ascii.test(word) && word.length >= shortestInPieces && word !== 'naver' && word !== 'libero' }
  }
  for (const word of mailHostPhrases.split('|')) yield { word, classes: classes.mailHost }
  for (const word of spokenTopLevels.split(/\s+/).filter(Boolean)) yield { word, classes: classes.topLevel }
  for (const word of topLevelDomains.split(/\s+/).filter(Boolean)) yield { word, classes: classes.topLevel, leet: word === 'com' || word === 'net' || word === 'org' }
}

function* unlabelled(list: string, mask: number, value = -1): Generator<LexiconEntry> {
  for (const word of list.split(/\s+/)) if (word !== '') yield { word, classes: mask, value }
}

function* entries(): Generator<LexiconEntry> {
  yield* digits()
  yield* names(messengerNames, classes.messenger, nameStrength.plain)
  yield* names(messengerWords, classes.messenger, nameStrength.ordinaryWord)
  yield* unlabelled(messengerShortForms, classes.messenger, nameStrength.shortForm)
  for (const hint of messengerHints.trim().split('|')) yield { word: hint, classes: classes.messenger, value: nameStrength.hint }
  yield* names(paymentNames, classes.payment, nameStrength.plain)
  yield* unlabelled(paymentWords, classes.payment, nameStrength.ordinaryWord)
  yield* addresses()
  yield* plainWords(spokenSigns, classes.spokenSign)
  yield* plainWords(payWords, classes.pay)
  yield* plainWords(feeWords, classes.fee)
  yield* plainWords(outsideWords, classes.outside)
  yield* plainWords(platformWords, classes.platform)
  yield* plainWords(askWords, classes.ask)
  yield* plainWords(talkWords, classes.talk)
  yield* plainWords(saveWords, classes.save)
  yield* plainWords(directWords, classes.direct)
  yield* plainWords(giveWords, classes.give)
  yield* plainWords(phoneWords, classes.phone, { leet: true })
  yield* plainWords(weakPhoneWords, classes.phone, { value: weakPhone })
  yield* plainWords(mailWords, classes.mail, { leet: true })
  yield* plainWords(contactWords, classes.contact)
  yield* plainWords(mineWords, classes.mine)
  yield* plainWords(yourWords, classes.yours)
  yield* plainWords(accountWords, classes.account)
  yield* plainWords(linkWords, classes.link)
  yield* plainWords(negationWords, classes.negation)
  for (const word of ['google', 'bing', 'duckduckgo', 'search', 'www']) yield { word, classes: classes.scheme }
  yield* unlabelled(commonWords, classes.common)
  yield* unlabelled(topicWords, classes.topic)
  yield* unlabelled(measureWords, classes.measure)
}

/** Every word that some detector knows. */
export const lexicon: Lexicon = createLexicon(entries(), classes.head)
