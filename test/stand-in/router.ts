import { api } from './api.ts'
import type { Arrival } from './arrival.ts'
import { asset } from './assets.ts'
import { cookieNames } from './cookies.ts'
import type { Live } from './live.ts'
import { botWall } from './pages/bot-wall.ts'
import { inboxPage } from './pages/inbox.ts'
import { loginPage } from './pages/login.ts'
import { orderPage } from './pages/order.ts'
import { gigPage, profilePage } from './pages/profile.ts'
import { accountPage, dashboardPage, editProfilePage, gigsPage, homePage, ordersPage, otherPage } from './pages/seller.ts'
import { json, redirect, type Reply, text } from './reply.ts'
import { acceptSend } from './send.ts'

const icon = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="#46607a"/></svg>'

const closedToGuests = /^\/(inbox|orders|users|sellers|my_profile|earnings|settings)(\/|$)/
const withoutMessages = /^\/(community|legal-portal|categories|search|support|start_selling|earnings|content)(\/|$)/

function sellerPage(parts: readonly string[], url: URL, live: Live): Reply | null {
  const [first, , third] = parts
  if (first === 'settings') return accountPage(live)
  if (first === 'sellers' && third === 'edit') return editProfilePage(live)
  if (first !== 'users') return null
  if (third === 'manage_gigs') return gigsPage(live, url.searchParams.get('current_filter') ?? 'active')
  if (third === 'manage_orders') return parts[3] ? redirect(`/orders/${parts[3]}/activities`) : ordersPage(live)
  return dashboardPage(live)
}

function inPage(url: URL, live: Live, arrival: Arrival): Reply {
  const { viewer } = live.world
  const parts = url.pathname.split('/').filter(Boolean)
  const [first, second] = parts
  if (first === undefined) return homePage(live)
  if (first === 'inbox' && second === 'conversation') return redirect(`/inbox/${live.world.other.username}`)
  if (first === 'inbox') return inboxPage(live, arrival)
  if (first === 'conversations') return redirect('/inbox')
  if (first === 'login' || first === 'join') return loginPage(live, first === 'join')
  if (first === 'my_profile') return redirect(`/${viewer.username}`)
  if (first === 'orders' && second) return orderPage(live, second)
  if (withoutMessages.test(url.pathname)) return otherPage(live, first)
  return sellerPage(parts, url, live) ?? (second ? gigPage(live, first, second) : profilePage(live, first))
}

/** Signed in as the world has it and, where the world asks for that, as the cookie says that came back. */
function turnedAway(url: URL, live: Live, arrival: Arrival): Reply | null {
  const { signedIn, cookieMustReturn } = live.world.viewer
  if (!closedToGuests.test(url.pathname)) return null
  const back = `/login?redirect=${encodeURIComponent(url.pathname)}`
  if (!signedIn) return redirect(back)
  if (!cookieMustReturn || cookieNames(arrival).includes('hodor_creds')) return null
  return url.searchParams.has('returning') ? redirect(back) : redirect(`${url.pathname}?returning=1`)
}

function pageReply(arrival: Arrival, live: Live): Reply {
  const url = new URL(arrival.path, 'https://www.fiverr.com')
  if (live.world.page.botWall !== 'none') return botWall(live)
  if (url.pathname === '/logout') {
    live.set({ viewer: { signedIn: false } })
    return redirect('/')
  }
  return turnedAway(url, live, arrival) ?? inPage(url, live, arrival)
}

function signIn(live: Live): Reply {
  live.set({ viewer: { signedIn: true, loginCookie: 'valid' } })
  return redirect('/inbox')
}

/** The site's usual answer; `'never'` for what is never answered. */
export function respond(arrival: Arrival, live: Live): Reply | 'never' {
  switch (arrival.kind) {
    case 'send': return acceptSend(arrival, live)
    case 'upload': return json({ id: JSON.parse(arrival.body).name, scan: /\.(exe|bat|scr)$/.test(JSON.parse(arrival.body).name) ? 'blocked' : 'clean' })
    case 'login': return signIn(live)
    case 'presence': return json({})
    case 'telemetry': return { ...text('', 'text/plain', 204), headers: { 'access-control-allow-origin': '*' } }
    case 'robots': return text('User-agent: *\nDisallow: /inbox\n')
    case 'favicon': return text(icon, 'image/svg+xml')
    case 'asset': return asset(arrival.path, live)
    case 'api': return api(arrival, live)
    case 'socket': return text('', 'text/plain', 426)
    case 'page': return pageReply(arrival, live)
    default: return arrival.kind satisfies never
  }
}
