import { expect, test } from 'vitest'
import { foldDraft } from '../../src/core/draft.ts'
import { newLexer } from '../../src/detectors/lexers.ts'
import { digitRunAt } from '../../src/detectors/shapes/digit-run.ts'

const lex = newLexer()

/** The first run of digits in a text: the text with the run between « and », its groups, how many digits they make, and what is said of it. */
function runIn(text: string): string {
  const draft = foldDraft(text)
  const tokens = lex(draft.folded)
  for (let at = 0; at < tokens.count; at++) {
    const run = digitRunAt(tokens, draft, at)
    if (run === undefined) continue
    const { start, end } = draft.typedSpan(run.start, run.end)
    const said = [run.plus ? 'plus' : '', run.words > 0 ? `${run.words} words` : '', run.plainWords > 0 ? `${run.plainWords} plain` : '', run.roman > 0 ? `${run.roman} roman` : '', run.odd ? 'odd' : '', run.spoken ? 'spoken' : ''].filter(Boolean)
    return [`${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`, run.groups.join(' '), run.digits, ...said].join(' | ')
  }
  return text
}

test.each(`
«202 555 0143» | 202 555 0143 | 10
call «202-555-0143» now | 202 555 0143 | 10
«+1 202 555 0143» | 1 202 555 0143 | 11 | plus
«+ 1 202» | 1 202 | 4 | plus
«+  1 202» | 1 202 | 4 | plus
+   «1 202» | 1 202 | 4
«++1 202» | 1 202 | 4 | plus
«(+1) 202» | 1 202 | 4 | plus
( «+1) 202» | 1 202 | 4 | plus
«(202) 555» | 202 555 | 6
«( 202) 555» | 202 555 | 6
«(202 555) 0143» | 202 555 0143 | 10
«202 (555)» | 202 555 | 6
«202 (555) 0143» | 202 555 0143 | 10
«[202][555]» | 202 555 | 6
«"202" "555"» | 202 555 | 6
«202   555» | 202 555 | 6
«202    555» | 202 555 | 6
«202»     555 | 202 | 3
«202⏎555» | 202 555 | 6
«202⏎555⏎0143» | 202 555 0143 | 10
«7700»⏎900123 | 7700 | 4
«0207946»⏎0123 | 0207946 | 7
«20⏎79⏎46» | 20 79 46 | 6
«2025550»⏎143 | 2025550 | 7
«2025⏎5501» | 2025 5501 | 8
«555⏎0143» | 555 0143 | 7
«020 7946»⏎0123 | 020 7946 | 7
«020 794 60»⏎1234 | 020 794 60 | 8
«202 5550»⏎014 | 202 5550 | 7
«1⏎2⏎3⏎4» | 1 2 3 4 | 4
«2⏎0⏎2⏎5⏎5⏎5⏎0⏎1⏎4⏎3⏎5⏎6⏎7»⏎8⏎9 | 2 0 2 5 5 5 0 1 4 3 5 6 7 | 13
«two⏎zero⏎two» | 2 0 2 | 3 | 3 words | 3 plain
«202⏎five» | 202 5 | 4 | 1 words | 1 plain
«+1⏎408» | 1 408 | 4 | plus
«+44⏎7700» | 44 7700 | 6 | plus
«+44 7700»⏎900123 | 44 7700 | 6 | plus
«202.555» | 202 555 | 6
«202». 555 | 202 | 3
«202» . 555 | 202 | 3
«2. 0. 2» | 2 0 2 | 3
«2. 0». 22 | 2 0 | 2
«202», 555 | 202 | 3
«202,555» | 202 555 | 6
«2, 0, 2» | 2 0 2 | 3
«2, 0», 22 | 2 0 | 2
«two, zero» | 2 0 | 2 | 2 words | 2 plain
«202, then 555» | 202 555 | 6 | spoken
«202» : 555 | 202 | 3
«2:0:2» | 2 0 2 | 3
«202»:555 | 202 | 3
«202;555» | 202 555 | 6
«2;0;2» | 2 0 2 | 3
«202»;55 | 202 | 3
«202»; 555 | 202 | 3
«202=555» | 202 555 | 6
«2»=0 | 2 | 1
«20=55» | 20 55 | 4
«202» = 555 | 202 | 3
«202»==555 | 202 | 3
«202+555» | 202 555 | 6
«202» + 555 | 202 | 3
«202»++555 | 202 | 3
«two»+zero | 2 | 1 | 1 words | 1 plain
«202»#555 | 202 | 3
«2#0#2» | 2 0 2 | 3
«2» # 0 | 2 | 1
«2»##0 | 2 | 1
«two»#zero | 2 | 1 | 1 words | 1 plain
«2^0^2» | 2 0 2 | 3
«2&0&2» | 2 0 2 | 3
«202»&555 | 202 | 3
«202*555» | 202 555 | 6
«202|555» | 202 555 | 6
«202/555» | 202 555 | 6
«202~555» | 202 555 | 6
«202_555» | 202 555 | 6
«202·555» | 202 555 | 6
«202•555» | 202 555 | 6
«202 🙂 555» | 202 555 | 6
«202»!555 | 202 | 3
«202»?555 | 202 | 3
«202»%555 | 202 | 3
«202»@555 | 202 | 3
«202 - - - 555» | 202 555 | 6
«202» ----- 555 | 202 | 3
«202 ---- 555» | 202 555 | 6
«202» . - . 555 | 202 | 3
«202 then 555» | 202 555 | 6 | spoken
«202 and 555» | 202 555 | 6 | spoken
«202 dash 555» | 202 555 | 6 | spoken
«202» then # 555 | 202 | 3
«202» then = 555 | 202 | 3
«202 exchange 555» | 202 555 | 6 | spoken
«20» exchange 555 | 20 | 2
«202 line 555» | 202 555 | 6 | spoken
«202» online 555 | 202 | 3
«202» lines 555 | 202 | 3
«202 prefix 555» | 202 555 | 6 | spoken
«202 の 555» | 202 555 | 6 | spoken
«202の555» | 202 555 | 6 | spoken
«202のの555» | 202 555 | 6 | spoken
«202» of 555 | 202 | 3
«two zero two» | 2 0 2 | 3 | 3 words | 3 plain
«two zero two five» logos | 2 0 2 5 | 4 | 4 words | 4 plain
«two zeros» | 2 0 | 2 | 2 words | 2 plain
«one» | 1 | 1 | 1 words | 1 plain
«won two» | 1 2 | 2 | 2 words | 2 plain
«ate two» | 8 2 | 2 | 2 words | 2 plain
«two ate» | 2 8 | 2 | 2 words | 2 plain
«two» to two | 2 | 1 | 1 words | 1 plain
to «two» | 2 | 1 | 1 words | 1 plain
«five for one» | 5 4 1 | 3 | 3 words | 2 plain
«five five for» | 5 5 4 | 3 | 3 words | 2 plain
for «five» | 5 | 1 | 1 words | 1 plain
«one hundred» | 1 100 | 4 | 2 words | 2 plain
«hundred» | 100 | 3 | 1 words | 1 plain
«twenty one» | 20 1 | 2 | 2 words | 2 plain
«twenty ten» | 20 10 | 4 | 2 words | 2 plain
«twenty zero» | 20 0 | 3 | 2 words | 2 plain
«twenty twenty» | 20 20 | 4 | 2 words | 2 plain
«twenty 1» | 20 1 | 3 | 1 words | 1 plain
«ten one» | 10 1 | 3 | 2 words | 2 plain
«ten» | 10 | 2 | 1 words | 1 plain
«sixty five two» | 60 5 2 | 3 | 3 words | 3 plain
«202 five 0143» | 202 5 0143 | 8 | 1 words | 1 plain
«202» for 0143 | 202 | 3
«202» to five 0143 | 202 | 3
«five 202» | 5 202 | 4 | 1 words | 1 plain
for «202» | 202 | 3
«2» for 5 five | 2 | 1
«five 2 for one» | 5 2 4 1 | 4 | 3 words | 2 plain
on «two zero two» | 2 0 2 | 3 | 3 words | 3 plain
«to nul to fem» | 0 2 5 | 4 | 3 words | 2 plain
«to-nul-to-fem» | 0 2 5 | 4 | 3 words | 2 plain
«nul to fem to» | 0 2 5 2 | 4 | 4 words | 2 plain
«deux zero deux» | 2 0 2 | 3 | 3 words | 3 plain
«zwei null zwei» | 2 0 2 | 3 | 3 words | 3 plain
«null eins zwei uno» | 0 1 2 1 | 4 | 4 words | 4 plain
«uno dos one» | 1 2 1 | 3 | 3 words | 3 plain
«double two five» | 22 5 | 3 | 2 words | 2 plain | odd
«double-two five» | 22 5 | 3 | 2 words | 2 plain | odd
double  «two» | 2 | 1 | 1 words | 1 plain
«double 2 5» | 22 5 | 3 | 1 words | 1 plain | odd
double «22 5» | 22 5 | 3
double «twelve» | 12 | 2 | 1 words | 1 plain
double «double two» | 22 | 2 | 1 words | 1 plain | odd
«triple zero» | 000 | 3 | 1 words | 1 plain | odd
double o «seven» | 7 | 1 | 1 words | 1 plain
double
«double II» | 22 | 2 | 1 words | 1 plain | odd
«2o2» | 2 0 2 | 3 | odd
«202o» | 202 0 | 4 | odd
«o202» | 0 202 | 4 | odd
«l202» | 0 202 | 4 | odd
oo«202» | 202 | 3
xo«202» | 202 | 3
«202 o 555» | 202 0 555 | 7 | odd
«202 o5» | 202 0 5 | 5 | odd
«202 i 555» | 202 0 555 | 7 | odd
«202 l 555» | 202 0 555 | 7 | odd
«202 oo 555» | 202 00 555 | 8 | odd
«202 ooo 555» | 202 000 555 | 9 | odd
«202» oooo 555 | 202 | 3
«202» ii 555 | 202 | 3
«202» o  555 | 202 | 3
«202 lz5» | 202 00 5 | 6 | odd
«202 oo lz5» | 202 00 00 5 | 8 | odd
«202 oo l55» | 202 00 0 55 | 8 | odd
«202» oo lx5 | 202 | 3
«202 oo ll5» | 202 00 00 5 | 8 | odd
«202 oo lll5» | 202 00 000 5 | 9 | odd
«202 o o 555» | 202 0 0 555 | 8 | odd
«202» o o o o 555 | 202 | 3
«202» o o o o o 555 | 202 | 3
«202» o x 555 | 202 | 3
«202» lo io 555 | 202 | 3
«2z2» | 2 0 2 | 3 | odd
«2b2» | 2 0 2 | 3 | odd
«2»x2 | 2 | 1
«2s202» | 2 0 202 | 5 | odd
«202s» | 202 0 | 4 | odd
«202z» | 202 0 | 4 | odd
«202zz» | 202 00 | 5 | odd
«202»szs | 202 | 3
«202» zz 555 | 202 | 3
«1914» o 1918 | 1914 | 4
«1914  o 1918» | 1914 0 1918 | 9 | odd
«1914 o 19» | 1914 0 19 | 7 | odd
«914 o 1918» | 914 0 1918 | 8 | odd
«19 o 1918» | 19 0 1918 | 7 | odd
«2014o2018» | 2014 0 2018 | 9 | odd
«two o two» | 2 0 2 | 3 | 3 words | 3 plain | odd
«two» o x | 2 | 1 | 1 words | 1 plain
x o «two» | 2 | 1 | 1 words | 1 plain
«two oh two» | 2 0 2 | 3 | 3 words | 2 plain
o «two» | 2 | 1 | 1 words | 1 plain
«II V» | 2 5 | 2 | 2 words | 2 plain | 2 roman | odd
«II N IV» | 2 0 4 | 3 | 3 words | 3 plain | 3 roman | odd
ii v
«I» | 1 | 1 | 1 words | 1 plain | 1 roman | odd
«V» | 5 | 1 | 1 words | 1 plain | 1 roman | odd
«IX» | 9 | 1 | 1 words | 1 plain | 1 roman | odd
X
IIII
«II» 2 | 2 | 1 | 1 words | 1 plain | 1 roman | odd
«2» II | 2 | 1
«II» two | 2 | 1 | 1 words | 1 plain | 1 roman | odd
«two» II | 2 | 1 | 1 words | 1 plain
«I I I» | 1 1 1 | 3 | 3 words | 3 plain | 3 roman | odd
«twozerotwo» | 202 | 3 | 1 plain | odd
«twozerotwofive» | 2025 | 4 | 1 plain | odd
«zerotwozero five» | 020 5 | 4 | 1 words | 2 plain | odd
«202 twozero» | 202 20 | 5 | 1 words | 1 plain
«202 twozerotwo» | 202 202 | 6 | 1 plain | odd
«five twozerotwo» | 5 202 | 4 | 1 words | 2 plain | odd
twozerotwox
«einundzwanzig» | 21 | 2 | 1 words | 1 plain
«einundzwanzig null» | 21 0 | 3 | 2 words | 2 plain
«null einundzwanzig» | 0 21 | 3 | 2 words | 2 plain
«null siebenundzwanzig» | 0 27 | 3 | 2 words | 2 plain
«siebenundzwanzig» | 27 | 2 | 1 words | 1 plain
«siebenundzwanzigdrei» | 273 | 3 | 1 plain | odd
«202 siebenundzwanzig» | 202 27 | 5 | 1 words | 1 plain
«이 공 이» | 2 0 2 | 3 | 3 words | 3 plain
«plus 1 202» | 1 202 | 4 | plus
«plus, 1 202» | 1 202 | 4 | plus
«plus two» | 2 | 1 | plus | 1 words | 1 plain
plus «plus 1» | 1 | 1 | plus
«más 1 202» | 1 202 | 4 | plus
surplus «1 202» | 1 202 | 4
plus - «1» | 1 | 1
«first 202 then 555» | 202 555 | 6 | spoken
first «202 555» | 202 555 | 6
first, «202 then 555» | 202 555 | 6 | spoken
«start with 202 then 555» | 202 555 | 6 | spoken
just «start with 202 then 555» | 202 555 | 6 | spoken
«area code 202 then 555» | 202 555 | 6 | spoken
the first «area code 202 then 555» | 202 555 | 6 | spoken
«𝟐𝟎𝟐 555» | 202 555 | 6 | odd
«٢٠٢ ٥٥٥» | 202 555 | 6
«②⓪② 555» | 202 555 | 6 | odd
«tw0 zero» | 2 0 | 2 | 2 words | 2 plain | odd
«f1ve two» | 5 2 | 2 | 2 words | 2 plain | odd
[«202][555» | 202 555 | 6
«202][555»] | 202 555 | 6
«[202]-[555]» | 202 555 | 6
"«202" "555» | 202 555 | 6
"«202 555»" | 202 555 | 6
«(202)(555)» | 202 555 | 6
(«202 (555)») | 202 555 | 6
«202 (55)5») | 202 55 5 | 6
to-«nul-nul» | 0 0 | 2 | 2 words | 2 plain
to -«nul to» | 0 2 | 2 | 2 words | 1 plain
«nul to» | 0 2 | 2 | 2 words | 1 plain
to  «nul to» | 0 2 | 2 | 2 words | 1 plain
plusone «1 202» | 1 202 | 4
«plusz 1 202» | 1 202 | 4 | plus
«artı 1 202» | 1 202 | 4 | plus
non-«plus 1 202» | 1 202 | 4 | plus
( «1 202» | 1 202 | 4
(«1 202» | 1 202 | 4
(  «1 202» | 1 202 | 4
firstly «202 then 555» | 202 555 | 6 | spoken
headfirst «202 then 555» | 202 555 | 6 | spoken
codes «202 then 555» | 202 555 | 6 | spoken
decode «202 then 555» | 202 555 | 6 | spoken
«begins with 202 then 555» | 202 555 | 6 | spoken
«<202><555>» | 202 555 | 6
<«202><555» | 202 555 | 6
«202><555»> | 202 555 | 6
`.trim().split('\n').map((line) => [line.replaceAll('⏎', '\n')] as const))('%s', (expected) => {
  const text = (expected.split(' | ')[0] ?? '').replaceAll(/[«»]/g, '')
  expect(runIn(text)).toBe(expected)
})
