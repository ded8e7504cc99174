// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { pageFactNames, readPage } from '../../src/fiverr/read-page.ts'
import { flow, g2, msg, wrap } from '../pages/inbox-page.ts'
import { pageOf } from './page-of.ts'

test('reads every fact of a page', () => {
  expect(Object.keys(readPage(pageOf(wrap(flow(msg(false, 'Hello')) + g2())))).toSorted()).toEqual([...pageFactNames].toSorted())
})

test('a reader that fails is a gap, the others go on', () => {
  const page = pageOf(wrap(flow(msg(false, 'Hello')) + g2()))
  const root = new Proxy(page.root, { get: (target, name) => {
    if (name === 'documentElement') throw new Error('poisoned')
    const value = Reflect.get(target, name)
    return typeof value === 'function' ? value.bind(target) : value
  } })
  const facts = readPage({ ...page, root })
  expect(facts.wording).toEqual({ known: false, why: 'page-changed' })
  expect(facts.page).toMatchObject({ known: true, value: 'thread' })
})

test.each(['https://help.fiverr.com/hc/en-us/articles/1', 'https://community.fiverr.com/t/topic/1'])('what an article at %s says is said of everybody', (url) => {
  const facts = readPage(pageOf('<html lang="en"><body><header><a>Sign in</a></header><main><h1>Your account has been restricted</h1><textarea></textarea></main></body></html>', url))
  expect(facts.page).toMatchObject({ known: true, value: 'elsewhere' })
  expect(facts.notices.known || facts.signedIn.known || facts.composer.known).toBe(false)
})

test('an empty document throws nothing and claims nothing of a message', () => {
  const facts = readPage(pageOf(''))
  expect(facts.composer.known || facts.thread.known || facts.lastMessage.known).toBe(false)
})
