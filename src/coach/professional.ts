import type { Hint } from '../core/hint.ts'

/** Chat shorthand and slang. Whole words alone. */
const slang = /(?<![\w@#./'’-])(?:gonna|wanna|gotta|gimme|lemme|dunno|kinda|sorta|ya|yo|sup|wassup|bro|bruh|dude|buddy|mate|homie|babe|hun|lol|lmao|rofl|omg|wtf|btw|idk|imo|imho|fyi|asap|tbh|ngl|pls|plz|plss|thx|tnx|thnx|ty|np|k|kk|okie|okey|u|ur|r|ppl|cuz|coz|bcoz|b4|gr8|l8r|2day|2moro|tmrw|wud|cud|shud|dat|dis|wat|wanna|ain['’]?t|hell yeah|damn|crap|shit|shitty|fuck(?:ing|ed)?|bullshit|suck(?:s|ed)?|stupid|idiot|dumb|shut up)(?![\w@/'’-])/gi
/** Words in capitals that are no abbreviations: five letters and more, three in a row. */
const shouting = /(?<![\p{L}\d])\p{Lu}{2,30}(?:[ ,!.?'’-]{1,3}\p{Lu}{2,30}){2,30}(?![\p{L}\d])/gu
const marks = /[!?]{3,20}/
/** So many exclamation marks in one message are loud, however spread. */
const mostMarks = 4

/** Slang, shouting and a row of exclamation marks. Single short forms such as "asap" in a long text are let be. */
export const professional: Hint = {
  id: 'professional',
  look({ text, words, english }) {
    const loud = (text.match(shouting) ?? []).filter((piece) => /\p{Lu}{5}/u.test(piece))
    const rough = english || words.length < 8 ? (text.match(slang) ?? []) : []
    const mild = rough.filter((piece) => !/^(?:asap|btw|fyi|imo|k|r|ty|np|mate|ya|hun)$/i.test(piece))
    const excited = marks.exec(text)?.[0] ?? ((text.match(/!/g)?.length ?? 0) > mostMarks ? '!' : undefined)
    const found = [...mild, ...(rough.length >= 2 ? rough : []), ...loud, ...(excited === undefined ? [] : [excited])]
    return found.length > 0 ? found : null
  },
}
