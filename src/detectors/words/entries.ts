import type { LexiconEntry } from '../../core/lexicon.ts'
import { atWords, dotWords, mailHostPhrases, mailHosts, spokenTopLevels } from './address-words.ts'
import { askWords, directWords, giveWords, outsideWords, platformWords, saveWords, talkWords } from './asking-words.ts'
import { moreCallWords } from './call-verbs.ts'
import { classes } from './classes.ts'
import { commonWords, measureWords, topicWords } from './common-words.ts'
import { contactDetailWords, contactGiveWords, contactMailWords, contactYourWords } from './contact-ask-words.ts'
import { messengerHints, messengerNames, messengerShortForms, messengerWords } from './messengers.ts'
import { digitWords, greaterNumberWords, repeatWords, romanNumerals, spokenSigns } from './number-words.ts'
import { englishPay, payMeVerbs, payVerbs, sendVerbs } from './pay-asking-words.ts'
import { ruleWords } from './rule-words.ts'
import { feeWords, paymentNames, paymentWords, payWords } from './payment-words.ts'
import { cheaperWords, haveWords, questionWords, whatWords } from './question-words.ts'
import { accountWords, contactWords, linkWords, mailWords, mineWords, negationWords, phoneWords, weakPhoneWords, yourWords } from './talk-words.ts'
import { topLevelDomains } from './top-level-domains.ts'
import { nameStrength, roman, weakPhone } from './word-values.ts'

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

/** Shortest name that takes endings: with shorter ones they make other words. */
const shortestInflected = 6
const latinEndings = ['da', 'de', 'dan', 'den', 'ta', 'te', 'tan', 'ten', 'a', 'e', 'u', 'ie', 'em', 'om', 'on', 'en', 'issa', 'ban', 'im', 'in', 'od']
const cyrillicEndings = ['е', 'а', 'у', 'ом', 'и', 'і']

/** A name as other languages bend it: Turkish and Slavic endings, the article that Arabic and Hebrew write on, Bengali cases. */
function* inflected(word: string, first: boolean): Generator<string> {
  if (/[\s-]/.test(word) || word.length < 3) return
  if (/^[a-z]+$/.test(word)) {
    if (first && word.length >= shortestInflected) for (const ending of latinEndings) yield word + ending
  } else if (/^\p{Script=Cyrillic}+$/u.test(word)) {
    if (word.length >= 5) for (const ending of cyrillicEndings) yield word.replace(/[ьй]$/, '') + ending
  } else if (/^\p{Script=Arabic}+$/u.test(word)) for (const article of ['ال', 'بال', 'لل', 'وال', 'عال', 'ب']) yield article + word
  else if (/^\p{Script=Hebrew}+$/u.test(word)) for (const preposition of ['ב', 'ל', 'ה', 'וב']) yield preposition + word
  else if (/^[\p{Script=Bengali}\p{M}]+$/u.test(word)) for (const ending of ['ে', 'এ', 'ের', 'এর', 'তে']) yield word + ending
}

/** Names: the first of a line also counts in pieces, all count with digits and signs in place of letters. */
function* names(list: string, mask: number, value: number): Generator<LexiconEntry> {
  for (const { label, words } of linesOf(list, false)) {
    for (const word of words) {
      const splittable = word === label && ascii.test(word) && word.length >= shortestInPieces && value === nameStrength.plain
      yield { word, classes: mask, value, splittable, leet: true }
      if (value === nameStrength.plain) for (const form of inflected(word, word === label)) yield { word: form, classes: mask, value }
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

/** Every word that some detector knows, as the lists have it. */
export function* entries(): Generator<LexiconEntry> {
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
  for (const verb of [...payVerbs, ...payMeVerbs]) if (!englishPay.has(verb)) yield { word: verb, classes: sendVerbs.has(verb) ? classes.give : classes.pay }
  for (const word of ['hesabıma', 'számlámra', 'حسابي', 'حسابم']) yield { word, classes: classes.pay }
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
  yield* plainWords(moreCallWords, classes.phone)
  yield* plainWords(contactGiveWords, classes.give)
  yield* plainWords(contactDetailWords, classes.phone)
  yield* plainWords(contactMailWords, classes.mail)
  yield* plainWords(contactYourWords, classes.yours)
  yield* plainWords(mineWords, classes.mine)
  yield* plainWords(yourWords, classes.yours)
  yield* plainWords(accountWords, classes.account)
  yield* plainWords(linkWords, classes.link)
  yield* plainWords(negationWords, classes.negation)
  for (const word of ruleWords) yield { word, classes: classes.negation }
  for (const word of ['google', 'bing', 'duckduckgo', 'search', 'www', 'dotcom', 'dotnet']) yield { word, classes: classes.scheme }
  yield* unlabelled(commonWords, classes.common)
  for (const words of [haveWords, whatWords, questionWords, cheaperWords]) for (const word of words) if (/^[\u0e00-\u0eff\u3040-\uffef]/.test(word)) yield { word, classes: classes.common }
  yield* unlabelled(topicWords, classes.topic)
  yield* unlabelled(measureWords, classes.measure)
}
