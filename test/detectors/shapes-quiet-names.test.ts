import { describe, expect, test } from 'vitest'
import { foldDraft, type Draft } from '../../src/core/draft.ts'
import type { Tokens } from '../../src/core/tokens.ts'
import { newLexer } from '../../src/detectors/lexers.ts'
import { domainAt, type Domain } from '../../src/detectors/shapes/domain.ts'
import { extensionEnd } from '../../src/detectors/shapes/extension.ts'
import { isFile } from '../../src/detectors/shapes/file-name.ts'
import { joinsSentences } from '../../src/detectors/shapes/joined-sentences.ts'
import { comparesWith } from '../../src/detectors/shapes/likened-site.ts'

const lex = newLexer()

interface Name {
  readonly tokens: Tokens
  readonly draft: Draft
  readonly domain: Domain
  readonly name: string
  readonly ending: string
}

/** The last dotted name of a text that ends as an address may. */
function nameIn(text: string): Name {
  const draft = foldDraft(text)
  const tokens = lex(draft.folded)
  for (let at = tokens.count - 1; at >= 0; at--) {
    const domain = domainAt(tokens, at)
    if (domain !== undefined && !'.-_'.includes(tokens.text.charAt((tokens.start[at] ?? 0) - 1) || ' ')) return { tokens, draft, domain, name: domain.labels.at(-2) ?? '', ending: domain.labels.at(-1) ?? '' }
  }
  throw new Error(`no dotted name in ${text}`)
}

describe('two sentences run together', () => {
  test.each(['great work.info was clear', 'great Work.info was clear', 'great work.io is', 'great work.eu was', 'great work.top was', 'warte.am Montag', 'warte.am Abend', 'warte.am liebsten', 'good.je go', 'done.you zzz', 'done.you can', 'done.you forage', 'done.am zzz', 'no done.am zzz', 'am done.am zzz'])('yes: %j', (text) => {
    const { tokens, draft, domain, ending } = nameIn(text)
    expect(joinsSentences(tokens, draft, domain, ending)).toBe(true)
  })

  test.each(['great work.info Was clear', 'great work.to was', 'great example.info was', 'my work.info was', 'your work.info was', 'see work.info was', 'visit work.info was', 'and work.info was', 'of work.info was', 'mail work.info was', 'call work.info was', ', work.info was', 'work.info was', 'the work.info was', 'the talk.info was', 'warte.is Montag', 'example.je go', 'example.je pars', 'done.you for', 'done.you today', 'done.you is', 'see done.am zzz', 'on done.am zzz', 'done.you, zzz'])('no: %j', (text) => {
    const { tokens, draft, domain, ending } = nameIn(text)
    expect(joinsSentences(tokens, draft, domain, ending)).toBe(false)
  })
})

describe('a site that something is to be like', () => {
  test.each(['like Amazon.com', 'a Amazon.com', 'an Amazon.com', 'than Amazon.com', 'unlike Amazon.com', 'versus Amazon.com', 'vs Amazon.com', 'similar Amazon.com', 'similar to Amazon.com', 'close to Amazon.com', 'inspired by Amazon.com', 'clone of Amazon.com', 'compared with Amazon.com', 'such as Amazon.com', 'amazon.com clone', 'amazon.com clones', 'amazon.com style', 'amazon.com alternative', 'amazon.com competitors', 'like Etsy.com and Amazon.com', 'like Etsy.com or Amazon.com', 'like Etsy.com und Amazon.com', 'like my-shop.com and Amazon.com', 'similar to Etsy.com and Amazon.com'])('yes: %j', (text) => {
    const { tokens, draft, domain } = nameIn(text)
    expect(comparesWith(tokens, draft, domain)).toBe(true)
  })

  test.each(['like amazon.com', 'came to Amazon.com', 'made by Amazon.com', 'part of Amazon.com', 'work with Amazon.com', 'known as Amazon.com', 'the Amazon.com', 'dislike Amazon.com', 'likes Amazon.com', 'amazon.com cloned', 'amazon.com subclone', 'amazon.com shop', 'like Etsy.com band Amazon.com', 'see Etsy.com and Amazon.com', 'like Etsy com and Amazon.com', 'like me and Amazon.com'])('no: %j', (text) => {
    const { tokens, draft, domain } = nameIn(text)
    expect(comparesWith(tokens, draft, domain)).toBe(false)
  })
})

describe('a file', () => {
  test.each(['menu.pdf and flyer.ai', 'flyer.ai and menu.pdf', 'flyer.ai and then the menu.pdf', 'zzz.ai and menu.pdf', 'menu.pdf and zzz.ai', 'menu.pdf a b zzz.ai', 'menu.pdf a b c zzz.ai', 'menu.pdf a b c d e zzz.ai', 'zzz.ai a b menu.pdf', 'logo.ai', 'my-logo.ai', 'my_zzz.ai', 'zzz-2.ai', 'zzz-v2.ai', 'zzz22.ai', 'zzz.py', 'zzz.a.py', 'zzz.md', 'zzz.zip', 'libzzz.so', 'file zzz.ai', 'files zzz.ai'])('yes: %j', (text) => {
    const { tokens, domain, name, ending } = nameIn(text)
    expect(isFile(tokens, domain, name, ending)).toBe(true)
  })

  test.each(['menu. pdf and zzz.ai', 'menu pdf and zzz.ai', 'menu.abc and zzz.ai', 'zzz.ai', 'zzz.ai a b c d menu.pdf', 'zzz-v2x.ai', 'zzz.a.md', 'zzz.so', 'alibzzz.so', 'named zzz.ai', 'called zzz.ai', 'profile zzz.ai', 'flyer zzz.ai', 'logo zzz.ai', 'logo.com', 'zzz.com'])('no: %j', (text) => {
    const { tokens, domain, name, ending } = nameIn(text)
    expect(isFile(tokens, domain, name, ending)).toBe(false)
  })
})

test.each([
  ['1 ext 12', '1 ext 12'],
  ['1 ext. 12', '1 ext. 12'],
  ['1 ext: 12', '1 ext: 12'],
  ['1 ext, 12', undefined],
  ['1 ext; 12', undefined],
  ['1, ext 12', '1, ext 12'],
  ['1, ext. 12', '1, ext. 12'],
  ['1; ext 12', undefined],
  ['1   ext 12', undefined],
  ['1  ext 12', '1  ext 12'],
  ['1,   ext 12', undefined],
  ['1,  ext 12', '1,  ext 12'],
  ['1 x12', '1 x12'],
  ['1x12', '1x12'],
  ['1 x 12', '1 x 12'],
  ['1 extn 12', '1 extn 12'],
  ['1 extension 12', '1 extension 12'],
  ['1 extensions 12', undefined],
  ['1 text 12', undefined],
  ['1 int 12', '1 int 12'],
  ['1 print 12', undefined],
  ['1 poste 12', '1 poste 12'],
  ['1 durchwahl 12', '1 durchwahl 12'],
  ['1 доб 12', '1 доб 12'],
  ['1 #12', '1 #12'],
  ['1 # 12', undefined],
  ['1, #12', undefined],
  ['1#12', '1#12'],
  ['1 #a', undefined],
  ['1 ext a', undefined],
  ['1 ext', undefined],
  ['1 no 12', undefined],
  ['1', undefined],
])('an extension behind the number 1: %s', (text, whole) => {
  const tokens = lex(foldDraft(text).folded)
  const end = extensionEnd(tokens, 0)
  expect(end === undefined ? undefined : tokens.text.slice(0, end)).toBe(whole)
})
