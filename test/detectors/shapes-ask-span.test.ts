import { expect, test } from 'vitest'
import { foldDraft } from '../../src/core/draft.ts'
import { endOf, isA, startOf } from '../../src/core/tokens.ts'
import { newLexer } from '../../src/detectors/lexers.ts'
import { askSpan } from '../../src/detectors/shapes/ask-span.ts'
import { clauseAround } from '../../src/detectors/shapes/clause.ts'
import { classes } from '../../src/detectors/words/classes.ts'

const lex = newLexer()

/** The part of a sentence that asks, between « and », around its first word for elsewhere or for a way to reach someone. */
function askIn(text: string): string {
  const draft = foldDraft(text)
  const tokens = lex(draft.folded)
  const has = (mask: number): number => Array.from({ length: tokens.count }, (_, at) => isA(tokens, at, mask)).indexOf(true)
  const [outside, contact] = [has(classes.outside), has(classes.phone | classes.mail | classes.messenger)]
  const index = outside >= 0 ? outside : contact
  const { first, last } = askSpan(tokens, clauseAround(tokens, index), index, outside < 0)
  const { start, end } = draft.typedSpan(startOf(tokens, first), endOf(tokens, last))
  return `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`
}

test.each(`
hi, «can we talk outside fiverr?»
hello dear, «can we talk outside of fiverr» please
dear sir «we talk outside fiverr»
the logo is done, «we can talk outside fiverr»
the logo is done and «we can talk outside fiverr»
you asked me, «can we talk outside fiverr»
«20% off, can we talk outside fiverr»
if you like, «we can talk outside fiverr»
«if you like it we can talk outside fiverr»
«cancel the order, we can talk outside fiverr»
the logo: «can we talk outside fiverr»
note: «can we talk outside fiverr»
«fiverr: can we talk outside fiverr»
«we can talk outside fiverr», thanks
«we can talk outside fiverr», it is cheap
«we can talk outside fiverr, on whatsapp»
«we can talk outside fiverr, pay me directly»
«we can talk outside fiverr», 5 logos
«we can talk outside fiverr» or 5 logos
«we can talk outside fiverr or here»
«we can talk outside fiverr, leave fiverr», ok
«we can talk outside fiverr» it is cheap
«we can talk outside fiverr it rains»
«we can talk outside fiverr and save the fee»
«we can talk outside fiverr» and the logo is nice
«we can talk outside fiverr» and i call you
«we can talk outside fiverr because the fee is high»
«we can talk outside fiverr» because the sky is blue
«we can talk outside fiverr» then 20% off
«we can talk outside fiverr» but where it is
«we can talk outside fiverr better for us»
«we can talk outside fiverr better for the fee»
«hablemos fuera de la pagina»
«hablemos fuera de fiverr» amigo
«hablemos fuera de aqui de la pagina»
«hablemos fuera» y e gracias
«¿hablemos fuera de fiverr?»
¿ «hablemos fuera de fiverr?»
I think «we talk outside fiverr»
I think that «we talk outside fiverr»
- «we talk outside fiverr» -
«we talk outside fiverr» please thanks
«we talk outside of dear»
«send me your number»
«please send me your number» please
«send me your number» so we can talk
«send me your number» I will forward it
«send me your number I can call you on»
«send me your number to call you»
«send me your number», please
«send me your number and email»
«send me your number» and the logo too
«send me your number» so my manager can call
«send me your number ?»
«send me your number» red logo
«send me your number red»
«send me your number», my boss asks
«what is your number and your email»
«apna number de do» main call karunga
«apna number de do»
«give number to me for the logo work»
«your whatsapp or telegram» please
«fiverr 밖에서 얘기해요» 감사합니다
«fiverr 밖에서 얘기 감사합니다»
«在fiverr之外谈» 便宜
«加我微信» 谢谢你
«加我微信 谢谢你 微信»
«we should talk outside fiverr where it is cheap»
«we want it outside fiverr»
`.trim().split('\n').map((line) => [line] as const))('%s', (line) => {
  expect(askIn(line.replaceAll(/[«»]/g, ''))).toBe(line)
})
