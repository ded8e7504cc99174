// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { readActiveGigs, readMemberSince, readProfileLacks } from '../../src/fiverr/read-seller-pages.ts'
import { pageOf, seen, unseen } from './page-of.ts'

const gigs = 'https://www.fiverr.com/users/sam/manage_gigs?current_filter=active'

describe('active gigs', () => {
  test.each([
    ['rows', '<div class="gigs-table"><div class="tbl-row">a</div><div class="tbl-row">b</div></div>', 2],
    ['a tab that counts none', '<nav><a>Active (0)</a><a>Paused (1)</a></nav><p>Nothing</p>', 0],
    ['a table that says so', '<table><thead><tr><th>Gig</th></tr></thead><tbody><tr><td>You have no active gigs</td></tr></tbody></table>', 0],
    ['a table of gigs', '<table><tbody><tr><td><a href="/sam/draw-a-logo">Logo</a></td></tr></tbody></table>', 1],
    ['words', '<p>You have no active gigs</p>', 0],
    ['a table of gigs with more links to each', `<table><tbody>${['cat', 'dog'].map((gig) => `<tr><td><input type="checkbox"></td><td><a href="/sam/${gig}">I will draw a ${gig}</a></td><td><a href="/users/sam/manage_gigs/${gig}/edit">Edit</a><a href="/users/sam/manage_gigs/${gig}/statistics">Statistics</a></td></tr>`).join('')}</tbody></table>`, 2],
    ['a table that offers to begin', '<table><tbody><tr><td colspan="8"><p>No active gigs.</p><a href="/users/sam/manage_gigs/new">Create a gig</a></td></tr></tbody></table>', 0],
  ] as const)('%s', (_name, html, count) => expect(readActiveGigs(pageOf(html, gigs), 'gigs')).toEqual(seen(count)))

  test('rows and words against each other are no answer', () => expect(readActiveGigs(pageOf('<p>You have no active gigs</p><table><tbody><tr><td><a href="/sam/cat">Cat</a></td></tr></tbody></table>', gigs), 'gigs')).toEqual(unseen('two-answers')))
  test('an empty page proves nothing', () => expect(readActiveGigs(pageOf('<p>Loading</p>', gigs), 'gigs')).toEqual(unseen('page-changed')))
  test('another filter says nothing of active ones', () => expect(readActiveGigs(pageOf('<p>You have no gigs</p>', 'https://www.fiverr.com/users/sam/manage_gigs?current_filter=paused'), 'gigs')).toEqual(unseen('not-on-page')))
})

describe('member since', () => {
  const read = (words: string) => readMemberSince(pageOf(`<p>${words}</p>`, 'https://www.fiverr.com/sam'), 'seller-page')
  test.each([
    ['On Fiverr since: Nov 2026', Date.UTC(2026, 10)], ['From: Canada · On Fiverr since: Nov 2026', Date.UTC(2026, 10)], ['Member since March 2019', Date.UTC(2019, 2)], ['Member since Sept. 3, 2020', Date.UTC(2020, 8, 3)],
  ] as const)('%s', (words, time) => expect(read(words)).toEqual(seen(time)))
  test('no month that exists', () => expect(read('Member since Foo 2019')).toEqual(unseen('not-on-page')))
  test('what a message says that leads to its thread is not the seller’s', () => expect(readMemberSince(pageOf('<a href="/inbox/ann"><b>Ann</b><p>Member since Nov 2026</p></a>', 'https://www.fiverr.com/users/sam/seller_dashboard'), 'seller-page')).toEqual(unseen('not-on-page')))
  test('a buyer’s is not the seller’s', () => expect(readMemberSince(pageOf('<p>Member since Nov 2026</p>'), 'thread')).toEqual(unseen('not-on-page')))
})

describe('what a profile lacks', () => {
  const url = 'https://www.fiverr.com/sellers/sam/edit'
  test('stated', () => expect(readProfileLacks(pageOf('<p>Your profile is incomplete</p>', url), 'seller-page')).toEqual(seen(true)))
  test('that nothing is stated proves nothing', () => expect(readProfileLacks(pageOf('<p>Profile</p>', url), 'seller-page')).toEqual(unseen('not-on-page')))
})
