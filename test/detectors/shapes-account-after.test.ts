import { expect, test } from 'vitest'
import { foldDraft } from '../../src/core/draft.ts'
import { endOf, isA } from '../../src/core/tokens.ts'
import { newLexer } from '../../src/detectors/lexers.ts'
import { accountAfter } from '../../src/detectors/shapes/account.ts'
import { classes } from '../../src/detectors/words/classes.ts'

const lex = newLexer()

/** What is read as an account behind the first name of a messenger or a way to pay: the text to its end, and what is said of it. Line ends are written "⏎". */
function accountIn(line: string): string {
  const draft = foldDraft(line.replaceAll('⏎', '\n'))
  const tokens = lex(draft.folded)
  const name = Array.from({ length: tokens.count }, (_, at) => isA(tokens, at, classes.messenger | classes.payment)).indexOf(true)
  const account = accountAfter(tokens, draft, name)
  if (account === undefined) return `${line} | none`
  const { last, end, telling, led, linked } = account
  return [line, line.slice(0, Math.max(end, endOf(tokens, last))), telling ? 'telling' : '', led ? 'led' : '', linked ? 'linked' : ''].filter(Boolean).join(' | ')
}

test.each(`
whatsapp @jodoe | whatsapp @jodoe | telling | led | linked
whatsapp: jodoe88 | whatsapp: jodoe88 | telling | led | linked
telegram is jodoe88 | telegram is jodoe88 | telling | led | linked
telegram jodoe | telegram jodoe
my telegram jodoe | my telegram jodoe
telegram jodoe_lab | telegram jodoe_lab | telling
telegram: jodoe lab | telegram: jodoe lab | led | linked
telegram - jodoe | telegram - jodoe | linked
telegram id jodoe | telegram id jodoe | led | linked
telegram user jodoe is me | telegram user jodoe | led | linked
telegram username: jodoe | telegram username: jodoe | led | linked
telegram working | none
telegram works | none
telegram: working | none
telegram @working | telegram @working | telling | led | linked
telegram $jodoe | telegram $jodoe | telling | led | linked
cashapp $jodoe | cashapp $jodoe | telling | led | linked
cashapp $jo | none
cash app: $jodoe | cash app: $jodoe | telling | led | linked
telegram @_jodoe | telegram @_jodoe | telling | led | linked
telegram @ jodoe | telegram @ jodoe | telling | led | linked
telegram @  jodoe | telegram @  jodoe | telling | led | linked
telegram @   jodoe | telegram @   jodoe | telling | led | linked
telegram @(jodoe) | telegram @(jodoe | led | linked
telegram⏎@jodoe | none
telegram⏎jodoe88 | none
telegram:⏎jodoe88 | telegram:⏎jodoe88 | telling | led | linked
telegram:⏎⏎jodoe88 | telegram:⏎⏎jodoe88 | telling | led | linked
reddit u/jodoe | reddit u/jodoe | led | linked
reddit u / jodoe | none
reddit is u/jodoe | reddit is u/jodoe | led | linked
reddit u/jodoe_lab, ok | reddit u/jodoe_lab | telling | led | linked
skype live:jodoe | skype live:jodoe | telling
skype live:.cid.jodoe88 | skype live:.cid.jodoe88 | telling
skype: live:jodoe_lab | skype: live:jodoe_lab | telling | led | linked
skype live: jodoe | none
skype live jodoe | none
skype jodoe:lab | skype jodoe
whatsapp 07700 900123 | whatsapp 07700 900123 | telling
whatsapp +44 7700 900123 | whatsapp +44 7700 900123 | telling
whatsapp (0) 7700 900123 | whatsapp (0) 7700 900123 | telling
whatsapp 123456 | none
whatsapp 1234567 | whatsapp 1234567 | telling
whatsapp number 1234567 | whatsapp number 1234567 | telling | led | linked
whatsapp is 12 34 56 7 | whatsapp is 12 34 56 7 | telling | led | linked
whatsapp 1234567abc | whatsapp 1234567abc | telling
whatsapp two zero two five | none
whatsapp two zero two five five five oh | whatsapp two zero two five five five oh | telling
whatsapp Rahul 07700 900123 | whatsapp Rahul 07700 900123 | telling | linked
whatsapp Rahul 07700 | whatsapp Rahul
whatsapp Rahul 077 | whatsapp Rahul
whatsapp rahul +44 7700 900123 | whatsapp rahul +44 7700 900123 | telling | linked
whatsapp the rahul 07700 900123 | whatsapp the rahul | linked
line Rahul 07700 900123 | line Rahul
whatsapp me at 07700 900123 | whatsapp me at 07700 900123 | telling | linked
whatsapp send to 077 | none
whatsapp to send 07 | none
whatsapp send talk give ask 07700 | none
whatsapp bhejo 07700 | none
easypaisa pe bhej do 0345 1234567 | easypaisa pe bhej do 0345 1234567 | telling | linked
easypaisa bhej 0345 | none
easypaisa do 03 | none
whatsapp. jodoe88 | whatsapp. jodoe88 | telling | linked
telegram? @jodoe | telegram? @jodoe | telling | led | linked
telegram? jodoe | none
telegram ? jodoe88 | none
telegram! jodoe88 | none
usdt trc20 jodoe | usdt trc20 jodoe | linked
usdt trc 20 jodoe88 | usdt trc 20 jodoe88 | telling | linked
usdt trc 21 jodoe88 | none
usdt (trc20) TJodoe88lab | none
maya/paymaya 09171234567 | maya/paymaya 09171234567 | telling | linked
maya/paymaya jodoe88 | maya/paymaya jodoe88 | telling | linked
maya /paymaya jodoe88 | maya /paymaya jodoe88 | telling | linked
telegram/whatsapp jodoe88 | telegram/whatsapp jodoe88 | telling | linked
telegram/signal: jodoe | telegram/signal: jodoe | led | linked
telegram and whatsapp jodoe88 | none
telegram or whatsapp: 07700 900123 | none
telegram, it is jodoe88 | telegram, it is jodoe88 | telling | led | linked
telegram, it was jodoe88 | none
telegram, my id is jodoe88 | telegram, my id is jodoe88 | telling | led | linked
telegram, my account jodoe88 | telegram, my account jodoe88 | telling | led | linked
telegram, my logo is jodoe88 | none
telegram, @jodoe | telegram, @jodoe | telling | led | linked
telegram, my @jodoe | telegram, my @jodoe | telling | led | linked
telegram, jodoe88 | none
telegram, jodoe | none
telegram, 07700 900123 | telegram, 07700 900123 | telling | linked
telegram, +44 7700 900123 | telegram, +44 7700 900123 | telling | linked
telegram, 07 | none
telegram, 077 | none
telegram, username: jodoe | telegram, username: jodoe | led | linked
telegram, username is jodoe | telegram, username is jodoe | led | linked
telegram, username jodoe | none
telegram, i am jodoe88 | telegram, i am jodoe88 | telling | linked
telegram, im jodoe88 | telegram, im jodoe88 | telling | linked
telegram, i jodoe88 | telegram, i jodoe88 | telling | linked
telegram, i am jodoe | none
telegram, two zero two | none
telegram, two zero logos | none
telegram, two zero two five five five oh one | telegram, two zero two five five five oh one | telling | linked
paypal, jo@example.com | paypal, jo@example.com | telling | linked
paypal, jodoe | none
paypal, jo doe@example.com | none
add me on telegram, jodoe88 | add me on telegram, jodoe88 | telling | linked
add me on telegram, lil.rowan2k | add me on telegram, lil.rowan2k | telling | linked
add on telegram, jo_doe | add on telegram, jo_doe | telling | linked
message on telegram, jodoe | none
message me on telegram, jo_doe ok | message me on telegram, jo_doe | telling | linked
on telegram, jo_doe | on telegram, jo_doe | telling | linked
telegram him, jodoe88 | telegram him, jodoe88 | telling | linked
telegram us, jo_doe | telegram us, jo_doe | telling | linked
telegram them, jodoe | none
telegram jodoe.lab | telegram jodoe.lab | telling
telegram jodoe-lab | telegram jodoe-lab | telling
telegram jodoe+lab | telegram jodoe+lab | telling
telegram jodoe#1234 | telegram jodoe#1234 | telling
discord jodoe#1234 | discord jodoe#1234 | telling
discord: jodoe#1234 ok | discord: jodoe#1234 | telling | led | linked
discord jodoe # 1234 | discord jodoe
telegram jodoe,lab | telegram jodoe,lab | telling
telegram jodoe, lab | telegram jodoe
telegram jodoe@lab | telegram jodoe@lab | telling
telegram jodoe@1 | telegram jodoe
telegram jodoe@example.com | telegram jodoe@example.com | telling
telegram jodoe!lab | telegram jodoe
telegram jodoe/lab | telegram jodoe
telegram top-up | none
telegram follow-up | none
telegram set-up jodoe88 | none
telegram jodoe-up | telegram jodoe-up | telling
telegram up-jodoe | telegram up-jodoe | telling
telegram top.up | telegram top.up | telling
telegram 26th | none
telegram 1080p | none
telegram 10am | none
telegram 12345k | none
telegram 123456k | none
telegram 24hrs | none
telegram 3days | none
telegram 2mins | none
telegram 4fps | none
telegram 50mb | none
telegram 2026 | none
telegram jo | none
telegram jod | none
telegram jo1 | none
telegram jo12 | telegram jo12 | telling
telegram j.o | none
telegram @jo | none
telegram @jod | none
telegram @jodo | telegram @jodo | telling | led | linked
telegram jodoe lab studio | telegram jodoe lab studio
telegram: jodoe lab studio | telegram: jodoe lab studio | led | linked
telegram: jodoe kovac studio | telegram: jodoe kovac studio | led | linked
telegram: jodoe kovac rosa | telegram: jodoe kovac rosa | led | linked
telegram: jodoe the kovac | telegram: jodoe | led | linked
telegram: jodoe kovac, thanks | telegram: jodoe kovac | led | linked
telegram: jodoe  kovac | telegram: jodoe | led | linked
telegram: jodoe_ | telegram: jodoe_ | led | linked
telegram: jodoe_ kovac | telegram: jodoe_ | led | linked
telegram: jodoe_kovac_ | telegram: jodoe_kovac_ | telling | led | linked
telegram (jodoe) | telegram (jodoe | linked
telegram "jodoe" | telegram "jodoe | linked
telegram ~jodoe | telegram ~jodoe | linked
telegram = jodoe | telegram = jodoe | led | linked
telegram > jodoe | telegram > jodoe | linked
telegram → jodoe | telegram → jodoe | linked
telegram 👉 jodoe | telegram 👉 jodoe | linked
telegram ➡ jodoe88 | telegram ➡ jodoe88 | telling | linked
telegram 🙂 jodoe88 | telegram 🙂 jodoe88 | telling | linked
telegram # jodoe88 | telegram # jodoe88 | telling | led | linked
telegram / jodoe88 | telegram / jodoe88 | telling | linked
telegram * jodoe88 | none
telegram + jodoe88 | none
telegram % jodoe88 | none
telegram; jodoe88 | none
telegram business jodoe88 | telegram business jodoe88 | telling | linked
telegram there jodoe88 | telegram there jodoe88 | telling | linked
telegram search jodoe88 | telegram search jodoe88 | telling | led | linked
telegram search jodoe | telegram search jodoe | led | linked
telegram find jodoe | telegram find jodoe | led | linked
telegram type jodoe | telegram type jodoe | led | linked
telegram type: jodoe | telegram type: jodoe | led | linked
telegram lookup jodoe | telegram lookup jodoe | led | linked
telegram too jodoe | telegram too jodoe | linked
telegram also: jodoe | telegram also: jodoe | led | linked
telegram him jodoe | telegram him jodoe | linked
telegram auch jodoe88 | telegram auch jodoe88 | telling | linked
telegram también jodoe88 | telegram también jodoe88 | telling | linked
telegram agent jodoe88 | telegram agent jodoe88 | telling | linked
telegram merchant jodoe | telegram merchant jodoe | linked
binance pay id 123456789 | binance pay id 123456789 | telling | led | linked
binance id: 123456789 | binance id: 123456789 | telling | led | linked
telegram is it jodoe | telegram is it jodoe | led | linked
telegram it is jodoe | telegram it is jodoe | led | linked
telegram is: jodoe | telegram is: jodoe | led | linked
telegram is the jodoe | telegram is the jodoe | led | linked
telegram is my jodoe | telegram is my jodoe | led | linked
telegram es jodoe | telegram es jodoe | led | linked
telegram est jodoe | telegram est jodoe | led | linked
telegram ist jodoe | telegram ist jodoe | led | linked
telegram as jodoe | telegram as jodoe | led | linked
telegram phone jodoe | telegram phone jodoe | led | linked
telegram mail jodoe | telegram mail jodoe | linked
telegram direct jodoe88 | telegram direct jodoe88 | telling | linked
telegram это jodoe | telegram это jodoe | led | linked
telegram a b c d e f jodoe88 | none
telegram : : : : : jodoe88 | telegram : : : : : jodoe88 | telling | led | linked
telegram : : : : : : jodoe88 | none
电报jodoe88 | 电报jodoe88 | telling
电报 jodoe88 | 电报 jodoe88 | telling
微信号jodoe88 | 微信号jodoe88 | telling
微信jodoe | 微信jodoe
微信:jodoe88吧 | 微信:jodoe88 | telling | led | linked
telegram jodoe88吧 | telegram jodoe88 | telling
insta: jo.doe | insta: jo.doe | telling | led | linked
insta jo.doe works | insta jo.doe | telling
insta jodoe works | insta jodoe
insta jodoe | insta jodoe
`.trim().split('\n').map((line) => [line] as const))('%s', (expected) => {
  expect(accountIn(expected.split(' | ')[0] ?? '')).toBe(expected)
})
