import { describe, expect, test } from 'vitest'
import type { Candidate } from '../../src/core/detector.ts'
import { foldDraft } from '../../src/core/draft.ts'
import { isA, type Tokens } from '../../src/core/tokens.ts'
import { newLexer } from '../../src/detectors/lexers.ts'
import { nameWithHost } from '../../src/detectors/shapes/name-with-host.ts'
import { spelledMail } from '../../src/detectors/shapes/spelled-mail.ts'
import { toldMail } from '../../src/detectors/shapes/told-mail.ts'
import { classes } from '../../src/detectors/words/classes.ts'

const lex = newLexer()

/** A text with what is found around its mail host between « and ». Line ends are written "⏎". */
function mailIn(line: string, find: (tokens: Tokens, host: number) => Candidate | undefined): string {
  const tokens = lex(foldDraft(line.replaceAll('⏎', '\n')).folded)
  const found = find(tokens, Array.from({ length: tokens.count }, (_, at) => isA(tokens, at, classes.mailHost)).indexOf(true))
  const { start, end } = found ?? { start: 0, end: 0 }
  return end === 0 ? line : `${line.slice(0, start)}«${line.slice(start, end)}»${line.slice(end)}`
}

const lines = (list: string): readonly (readonly [string])[] => list.trim().split('\n').map((line) => [line] as const)

describe('host and name told one beside the other', () => {
  test.each(lines(`
«@gmail.com with jodoe before it»
«@gmail.com with jodoe before it» please
«@gmail.com and jodoe in front»
«@gmail.com, jodoe goes first»
@gmail.com jodoe
@gmail.com with jodoe
«@gmail.com and my user is jodoe»
«@gmail.com and my user is jo.doe88»
@gmail.com and my user is jodo
«@gmail.com and my user is jodoes»
@gmail.com and my user is jo.d
«@gmail.com and my user is jo.do»
@gmail.com and my user is tired
@gmail.com and my user is working
«@gmail.com and my user is edison»
«@gmail.com and my user is jodoe» then
«@gmail.com and my user is jodoe» and first
«@gmail.com and my user is jodoe» please first
«@gmail.com, user: jodoe»
«@gmail.com (user jodoe»)
@gmail.com! user jodoe
@gmail.com; user jodoe
@gmail.com⏎user jodoe
@gmail.com user⏎jodoe
«@gmail.com user jodoe»⏎first
«gmail.com user jodoe»
«at gmail.com user jodoe»
so at «gmail.com user jodoe»
, «at gmail.com user jodoe»
x@gmail.com user jodoe
x «@gmail.com user jodoe»
!«@gmail.com user jodoe»
«@ gmail.com user jodoe»
gmail.com is in the my of it its user jodoe
«gmail.com is in the my of it user jodoe»
«gmail.com user is the my of it its jodoe»
«gmail.com user is the my of it jodoe»
«gmail.com, jodoe is the user of» it
gmail.com, jodoe is the my of it its user
«gmail.com, jodoe the user»
gmail.com, jodoe_ the user
«gmail.com, jo-doe the user»
gmail.com, jo-doe-lab-one-two-x the user
«gmail.com user jodoe».
gmail.com userjodoe
gmail.com.user jodoe
gmail user jodoe
«gmail dot com user jodoe»
mail.«gmail.com user jodoe»
«jodoe in front of @gmail.com»
«jodoe before @gmail.com»
jodoe @gmail.com
«jodoe is the user at @gmail.com»
«jodoe, the user, is at gmail.com»
user jodoe, at gmail.com
«jo.doe is my user on gmail.com»
jodo is my user on gmail.com
«jodoes is my user on gmail.com»
tired is my user on gmail.com
box user on gmail.com
jodoe⏎user on gmail.com
jodoe user⏎on gmail.com
jodoe user is the my of it its on gmail.com
jodoe user is the my of it its in on gmail.com
jodoe works as user on gmail.com
, user on gmail.com
user on gmail.com
`))('%s', (line) => {
    expect(mailIn(line.replaceAll(/[«»]/g, ''), toldMail)).toBe(line)
  })
})

describe('name, host and ending told one after the other', () => {
  test.each(lines(`
«jodoe then at then gmail then com»
«jodoe then at then gmail then dot com»
jodoe then at then gmail then dot company
jodoe then at then gmail then dot uncom
jodoe then at then gmail
jodoe then at then gmail com
jodoe gmail then com
jodoe gmail com
jodoe at gmail dot com
jodoe is the gmail the com
«name jodoe, host gmail, ending com»
my name is «jodoe, host gmail, ending com»
email: «jodoe then at then gmail then com»
email : «jodoe then at then gmail then com»
email - «jodoe then at then gmail then com»
my email is «jodoe then at then gmail then com»
at dot «jodoe then at then gmail then com»
«first part jodoe then at then gmail then com»
address «line jodoe then at then gmail then com»
«the first second third last part jodoe then at then gmail then com»
one «the first second third last part name jodoe then at then gmail then com»
«jodoe88 then at then gmail then com»
jodoe 88 then at then gmail then com
88 then at then gmail then com
.88 then at then gmail then com
«jo.doe then at then gmail then com»
«jo.d then at then gmail then com»
jod then at then gmail then com
the then at then gmail then com
( «jodoe then at then gmail then com»
«jodoe then at then gmail then then then then then com»
«jodoe then at then gmail then then then then then then com»
«jodoe then then then then at then gmail then com»
jodoe then then then then then at then gmail then com
«part 1 jodoe part 2 gmail part 3 com»
part 12 jodoe part 13 gmail part 14 com
«step 1 jodoe step 2 gmail step 3 com»
parts 1 jodoe parts 2 gmail parts 3 com
1 jodoe 2 gmail 3 com
jodoe 1 gmail 2 com
jodoe! then gmail then com
jodoe then gmail! com
jodoe host gmail com
`))('%s', (line) => {
    expect(mailIn(line.replaceAll(/[«»]/g, ''), spelledMail)).toBe(line)
  })
})

describe('a name with a well-known host and no sign between', () => {
  test.each(lines(`
«jo.doe🐵gmail🔵com»
«jo.doe 🐵 gmail 🔵 com»
jo.doe🐵gmail.com
🐵gmail🔵com
!🐵gmail🔵com
«jodoe on gmail»
«jodoe at gmail»
«jodoe in gmail»
jodoe non gmail
jodoe one gmail
«jodo on gmail»
jod on gmail
so jodoe on gmail
my «jodoe on gmail»
id «jodoe on gmail»
is «jodoe on gmail»
, «jodoe on gmail»
x⏎«jodoe on gmail»
jo.doe on gmail works
«jodoe on gmail» works
«jodoe on gmail», works
«jodoe on gmail»⏎works
«jodoe on gmail com»
jodoe on outlook
«gmail under jodoe»
«gmail as jodoe»
gmail was jodoe
gmail under jodoe works
«gmail under jodoe», works
gmail under jo.doe-lab
gmail under jod
logo gmail under jodoe
my «gmail is jodoe»
my gmail is jodoe works
my gmail is jod
my «gmail is jo.doe» works
my «gmail ist jodoe»
my gmail this jodoe
my gmail isnt jodoe
my gmail isit jodoe
my «gmail es jodoe»
gmail is jodoe
«gmail is jo.doe»
so gmail is jo.doe
, «gmail is jo.doe»
my «gmail is ottersketchlab» works
my «gmail is ottersketch» works
my gmail is ottersketc works
my gmail is professionally works
my «gmail is extraordinary» works
«jo.doe (gmail)»
«jodoe (gmail)»
jod (gmail)
«jo.d (gmail)»
«jodoe [gmail]»
jodoe (gmail]
jodoe [gmail)
«jodoe (at gmail)»
«jodoe (on gmail)»
jodoe (in gmail)
«jodoe88 (gmail)»
88 (gmail)
x 88 (gmail)
«jodoe88 on gmail»
jodoe 88 on gmail
jodoe88  on gmail
«jodoe (gmail) com»
«jodoe (gmail).com»
«jodoe (gmail) .com»
«jodoe (gmail)(com)»
«jodoe (gmail)(.com)»
«jodoe (gmail)»(.com
«jodoe (gmail) (com)»
«jodoe (gmail)»  com
«jodoe (gmail)» company
«jodoe (gmail)» telecom
«jodoe (gmail) dot com»
«jodoe gmail com»
jodoe gmail
«jodoe88 gmail com»
jodoe 88 gmail com
.88 gmail com
«jo.doe gmail com»
«jo.d gmail com»
jodoe     gmail com
jodoe      gmail com
jodoe-gmail com
the gmail com
«gmail: jodoe»
«gmail : jodoe»
«gmail = jodoe»
gmail - jodoe
«gmail - jodoe88»
«gmail > jodoe88»
«gmail → jodoe88»
gmail jodoe88
«gmail id jodoe»
«gmail id: jodoe»
«gmail id is jodoe»
«gmail is: jodoe»
gmail to: jodoe
«gmail is jodoe88»
«gmail it: jodoe»
gmail this: jodoe
gmail isle: jodoe
gmail on jodoe88
«gmail pe jodoe88»
«gmail: give jodoe»
gmail give: jodoe
«gmail: jodoe-lab» works
«gmail: jodoe»- lab
gmail: jod
gmail: work
gmail: 88
«gmail: jo88»
«gmail:::: jodoe»
gmail::::: jodoe
«gmail:    jodoe»
gmail:     jodoe
«gmail: jodoe.lab+one_two-three»
`))('%s', (line) => {
    expect(mailIn(line.replaceAll(/[«»]/g, ''), nameWithHost)).toBe(line)
  })
})
