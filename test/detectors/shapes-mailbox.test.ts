import { describe, expect, test } from 'vitest'
import { foldDraft } from '../../src/core/draft.ts'
import { endOf, startOf, tokenText, type Tokens } from '../../src/core/tokens.ts'
import { newLexer } from '../../src/detectors/lexers.ts'
import { furtherName, isMailboxBefore, localStart, overDots } from '../../src/detectors/shapes/mailbox.ts'
import { spelledStart } from '../../src/detectors/shapes/spelled-letters.ts'

const lex = newLexer()
const read = (text: string): Tokens => lex(foldDraft(text).folded)
const indexOf = (tokens: Tokens, word: string): number => Array.from({ length: tokens.count }, (_, at) => tokenText(tokens, at)).indexOf(word)

/** What is read of the name before "@", between « and ». */
function nameIn(text: string, startFrom: (tokens: Tokens, last: number) => number): string {
  const tokens = read(text)
  const sign = indexOf(tokens, '@')
  const [start, end] = [startOf(tokens, startFrom(tokens, sign - 1)), endOf(tokens, sign - 1)]
  return `${tokens.text.slice(0, start)}«${tokens.text.slice(start, end)}»${tokens.text.slice(end)}`
}

const lines = (list: string): readonly (readonly [string])[] => list.trim().split('\n').map((line) => [line] as const)
const typed = (line: string): string => line.replaceAll(/[«»]/g, '')

describe('the unbroken piece', () => {
  test.each(lines(`
«jodoe»@
«jo.doe»@
«jo_doe-lab+x»@
a'«b!c#d$e%f&g*h»@
«a=b^c~d{e|f}g»@
«a·b•c»@
a,«b»@
a:«b»@
a;«b»@
a/«b»@
a(«b»@
a"«b»@
jo «doe»@
.«jo»@
..«jo»@
«jo..doe»@
写信«jo»@
«写信»@
«jo写信»@
a.«b.c.d.e.f.g.h.i.j.k.l.m»@
`))('%s', (line) => {
    expect(nameIn(typed(line), localStart)).toBe(line)
  })
})

describe('letters spelled one by one', () => {
  test.each(lines(`
«j as in july, o as in otter»@
«j as in july, o as in otter, d as in delta» @
«j as in july o as in otter»@
«j as july, o as otter»@
«j like july, o like otter»@
«j for july, o for otter»@
«j wie juli, o wie otto»@
«j comme jour, o comme or»@
j as in july«»@
o as in july, j as in otter«»@
j as in july, x as in otter, d as in delta«»@
jo as in july, o as in otter«»@
j is in july, o is in otter«»@
j asin july, o as in otter«»@
«j as  in july, o as in otter»@
j as in  july, o as in  otter«»@
j as in july; o as in otter«»@
j as in july, o as in otter, 5«»@
«j as in july, 5, o as in otter»@
«j as in july 5 7 o as in otter»@
so good as in july and o as in otter«»@
2 as in july, o as in otter«»@
j in july, o in otter«»@
like july, like otter«»@
`))('%s', (line) => {
    expect(nameIn(typed(line), (tokens, last) => spelledStart(tokens, last + 1))).toBe(line)
  })
})

describe('dots, signs and numbers said in words', () => {
  test.each(lines(`
«jo dot doe»@
«jo (dot) doe»@
«jo [.] doe»@
«jo . doe»@
jo. «doe»@
jo .«doe»@
jo  . «doe»@
jo .  «doe»@
«jo dot m dot doe»@
jo dot a dot b dot c dot «doe»@
«jo.x dot doe»@
the dot «doe»@
my dot «doe»@
mail dot «doe»@
, dot «doe»@
dot «doe»@
jo  dot  «doe»@
«12 dot doe»@
«jo12 dot doe»@
«jo punkt doe»@
«jo underscore doe»@
«jo underscore m underscore doe»@
a1 underscore a2 underscore a3 underscore a4 underscore «a5»@
jo  underscore «doe»@
jo underscore  «doe»@
«jodoe dash lab»@
the dash «lab»@
jo dash «lab»@
«jodoe hyphen lab»@
«jodoe minus lab»@
jodoe dashed «lab»@
jodoe redash «lab»@
jo underscored «doe»@
«jo guion bajo doe»@
«jo bajo doe»@
jo contrabajo «doe»@
«jo tiret bas doe»@
jo guion bas «doe»@
jo bas «doe»@
«jodoe guion lab»@
«jodoe tiret lab»@
, underscore «doe»@
12 underscore «doe»@
underscore «doe»@
«jo.m underscore doe»@
«jodoe two»@
«jodoe ninety two»@
«jodoe one two three four»@
jodoe one two three four «five»@
«jo.doe ninety two»@
jodoe  «two»@
jodoe 2 «two»@
the «two»@
my «two»@
call «two»@
mail «two»@
, «two»@
«two»@
`))('%s', (line) => {
    expect(nameIn(typed(line), (tokens, last) => overDots(tokens, localStart(tokens, last)))).toBe(line)
  })
})

describe('a first name before the last', () => {
  test.each(lines(`
«maria kovac»@
«maria jo.doe»@
maria  «kovac»@
«marialena kovac»@
marialenas «kovac»@
«maria kovackova»@
maria «kovackovas»@
my maria «kovac»@
for maria «kovac»@
army «maria kovac»@
mylo «maria kovac»@
the maria «kovac»@
so «maria kovac»@
mail «kovac»@
write «kovac»@
, «kovac»@
12 «kovac»@
иван «kovac»@
«иван ковач»@
maria «ковач»@
«kovac»@
`))('%s', (line) => {
    expect(nameIn(typed(line), (tokens, last) => furtherName(tokens, localStart(tokens, last)))).toBe(line)
  })
})

describe('a name before a mail host with nothing between', () => {
  const isMailbox = (text: string): boolean => {
    const tokens = read(text)
    const host = indexOf(tokens, 'gmail')
    return isMailboxBefore(tokens, localStart(tokens, host - 1), host)
  }

  test.each(['jo.doe gmail', 'jo_doe gmail', 'jo.doe88 gmail', 'jo.doe.88 gmail', 'jodoe88 gmail', 'jo.doe.lab gmail', 'jo.doe gmail is mine', 'jo.doe gmail today', 'jo.doe gmail please', 'jo.doe gmail, works', 'jo.doe gmail my', 'jo.doe gmail can', 'ottersketch gmail', 'ottersket gmail', 'my ottersketch gmail', 'theo ottersketch gmail', 'bathe ottersketch gmail', 'ottersketch gmail now', 'abcdefghijklmnopqrstuvwx gmail'])('is a mailbox: %s', (text) => {
    expect(isMailbox(text)).toBe(true)
  })

  test.each(['jodoe gmail', 'jodoe12345 gmail', 'j.doe gmail', 'jo.do gmail', 'jo.doe.lab.x gmail', 'jo.doe.lab.xyz gmail', 'jo-doe gmail', 'jo.doe+x gmail', '88jo gmail', 'jo.doe  gmail', 'jo.doe gmail todays', 'jo.doe gmail untoday', 'jo.doe gmail api', 'example.com gmail', 'otterske gmail', 'the ottersketch gmail', 'using ottersketch gmail', 'with ottersketch gmail', 'un ottersketch gmail', 'ottersketching gmail', 'ottersketchable gmail', 'ottersketch gmail api', 'ottersketch  gmail', 'abcdefghijklmnopqrstuvwxz gmail'])('is none: %s', (text) => {
    expect(isMailbox(text)).toBe(false)
  })
})
