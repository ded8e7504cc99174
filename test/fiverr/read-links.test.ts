// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readLinks } from '../../src/fiverr/read-links.ts'

const read = (html: string) => readLinks({ root: new DOMParser().parseFromString(html, 'text/html'), url: 'https://www.fiverr.com/inbox', now: 1 })

test('the page’s own links are read, without their query', () => {
  expect(read('<a href="/users/sam/manage_orders?source=nav">Orders</a><a href="https://www.fiverr.com/users/sam/manage_gigs">Gigs</a>')).toEqual({
    known: true, seenAt: 1, value: { orders: 'https://www.fiverr.com/users/sam/manage_orders', gigs: 'https://www.fiverr.com/users/sam/manage_gigs', profile: undefined },
  })
})

test('a link that leaves Fiverr, or is no web address, is none', () => {
  const { value } = read('<a href="https://shop.example/manage_orders">x</a><a href="javascript:void(\'/manage_gigs\')">y</a><a href="https://fiverr.com.example/seller_dashboard">z</a>') as { value: object }
  expect(value).toEqual({ orders: undefined, gigs: undefined, profile: undefined })
})
