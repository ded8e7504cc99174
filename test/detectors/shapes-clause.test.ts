import { expect, test } from 'vitest'
import { tokenText, type Tokens } from '../../src/core/tokens.ts'
import { newLexer } from '../../src/detectors/lexers.ts'
import { bothOfUs } from '../../src/detectors/shapes/both-of-us.ts'
import { clauseAround, clauseReach, findIn, hasIn, hasWord, isQuestion, windowIn, type Clause } from '../../src/detectors/shapes/clause.ts'
import { goesOutside, namesFiverr, namesPlatform } from '../../src/detectors/shapes/platform.ts'
import { isWorkedOn } from '../../src/detectors/shapes/worked-on.ts'
import { classes } from '../../src/detectors/words/classes.ts'

const read = (text: string): Tokens => newLexer()(text)
const whole = ({ count }: Tokens): Clause => ({ first: 0, last: count - 1 })
const indexOf = (tokens: Tokens, word: string): number => Array.from({ length: tokens.count }, (_, at) => tokenText(tokens, at)).indexOf(word)

function clauseOf(text: string, word: string): string {
  const tokens = read(text)
  const { first, last } = clauseAround(tokens, indexOf(tokens, word))
  return tokens.text.slice(tokens.start[first], tokens.end[last])
}

test.each([
  ['one is here. two is there. three', 'two is there'], ['one is here\ntwo is there\nthree', 'two is there'], ['one! two; three', 'two'], ['one… two。three', 'two。three'], ['one… two。 three', 'two'],
  ['so v1.two is out. ok', 'so v1.two is out'], ['one :) two is there ;) three', 'two is there ;)'], ['one (a) two (b) three', 'one (a) two (b) three'], ['- two -', 'two'], ['... two, ...', 'two'],
  ['one? two? three', 'two?'], ['one. two ?', 'two ?'], ['is it "two"', 'is it "two"'], ['pay two $', 'pay two $'], ['take two 20%', 'take two 20%'], ['two', 'two'],
])('of %j the clause around "two" is %j', (text, clause) => {
  expect(clauseOf(text, 'two')).toBe(clause)
})

test('a clause reaches no further than its bound on either side', () => {
  const side = Array.from({ length: clauseReach + 20 }, () => 'zz').join(' ')
  expect(clauseOf(`${side} two ${side}`, 'two').split(' ')).toHaveLength(2 * clauseReach + 1)
  expect(windowIn({ first: 3, last: 40 }, 10, 5)).toEqual({ first: 5, last: 15 })
  expect(windowIn({ first: 8, last: 12 }, 10, 5)).toEqual({ first: 8, last: 12 })
})

test('a question ends with its sign, or has it directly behind', () => {
  const asks = (text: string, last: number): boolean => isQuestion(read(text), { first: 0, last })
  expect([asks('is it two ?', 3), asks('is it two ?', 2), asks('is it two ؟', 2), asks('is it two？', 2), asks('is it two;', 2)]).toEqual([true, true, true, true, true])
  expect([asks('is it ? two', 0), asks('is it two !', 2), asks('is it two', 2)]).toEqual([false, false, false])
})

test('a stretch is searched from its first token to its last, and never past the text', () => {
  const tokens = read('pay me outside fiverr')
  expect(findIn(tokens, { first: -4, last: 40 }, classes.outside)).toBe(2)
  expect(findIn(tokens, { first: 2, last: 2 }, classes.outside)).toBe(2)
  expect([findIn(tokens, { first: 0, last: 1 }, classes.outside), findIn(tokens, { first: 3, last: 9 }, classes.outside)]).toEqual([-1, -1])
  expect([hasIn(tokens, { first: 0, last: 0 }, classes.pay), hasIn(tokens, { first: 1, last: 3 }, classes.pay)]).toEqual([true, false])
  expect([hasWord(tokens, { first: -2, last: 1 }, /^pay$/), hasWord(tokens, { first: 1, last: 3 }, new Set(['fiverr'])), hasWord(tokens, { first: 0, last: 2 }, new Set(['fiverr'])), hasWord(tokens, { first: 1, last: 9 }, /^pay$/)]).toEqual([true, true, false, false])
})

test('Fiverr is meant by its name, by words for any place it may be another\'s', () => {
  const named = (text: string): boolean => namesPlatform(read(text), whole(read(text)))
  expect(['pay me on fiverr', 'fiverr', 'leave this platform'].filter((text) => !named(text))).toEqual([])
  expect(['pay me here', 'leave this site', 'outside the app', 'my website', 'fuera de aqui', 'pay me'].filter(named)).toEqual([])
  const tokens = read('on fiverr here')
  expect([0, 1, 2].map((at) => namesFiverr(tokens, at))).toEqual([false, true, false])
  expect([namesPlatform(tokens, { first: 0, last: 0 }), namesPlatform(tokens, { first: 2, last: 2 }), namesPlatform(tokens, { first: 1, last: 1 })]).toEqual([false, false, true])
})

test('"off" leads outside where the platform stands behind it', () => {
  const leaves = (text: string): boolean => goesOutside(read(text), whole(read(text)))
  expect(['talk outside', 'talk off fiverr', 'talk off the platform', 'outside'].filter((text) => !leaves(text))).toEqual([])
  expect(['20 percent off', 'off the big platform', 'talk here', 'off my fee'].filter(leaves)).toEqual([])
})

test('writer and reader are meant by "we" and by "let us"', () => {
  const both = (text: string): boolean => bothOfUs(read(text), whole(read(text)))
  expect(['we talk', 'can we', 'let us talk', "let's talk"].filter((text) => !both(text))).toEqual([])
  expect(['let me talk', 'they let him', 'us', 'you talk', 'let use'].filter(both)).toEqual([])
  expect([bothOfUs(read('so we talk'), { first: 0, last: 0 }), bothOfUs(read('so we talk'), { first: 2, last: 2 }), bothOfUs(read('so we talk'), { first: 1, last: 1 })]).toEqual([false, false, true])
})

test('work is spoken of beside a name, with no comma between and not far off', () => {
  const worked = (text: string): boolean => {
    const tokens = read(text)
    return isWorkedOn(tokens, whole(tokens), indexOf(tokens, 'paypal'))
  }
  expect(['paypal button', 'a paypal zz button', 'the button for paypal', 'button zz zz zz paypal', 'paypal zz zz zz button'].filter((text) => !worked(text))).toEqual([])
  expect(['paypal, button', 'button, paypal', 'button zz zz zz zz paypal', 'paypal zz zz zz zz button', 'paypal and button', 'paypal'].filter(worked)).toEqual([])
  const tokens = read('button paypal button')
  expect(isWorkedOn(tokens, { first: 1, last: 1 }, 1)).toBe(false)
})
