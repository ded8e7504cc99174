import type { Live } from '../live.ts'
import type { Reply } from '../reply.ts'
import { words } from '../words/index.ts'
import { classWriter, type Markup, markup } from './markup.ts'
import { statusWord } from './order.ts'
import { page } from './shell.ts'

const card = (live: Live, title: string, body: Markup): Reply => {
  const c = classWriter(live)
  return page(live, { title: `${title} | stand-in`, body: markup`<section ${c('card')}><h1>${title}</h1>${body}</section>` })
}

/** `/users/<u>/manage_gigs?current_filter=active`. Table classes as stated for orders, the rest invented. */
export function gigsPage(live: Live, filter: string): Reply {
  const c = classWriter(live)
  const say = words[live.world.page.language]
  const labels = { active: say.gigActive, paused: say.gigPaused, denied: say.gigDenied }
  const count = (state: string): number => live.world.viewer.gigs.filter((gig) => gig.state === state).length
  const gigs = live.world.viewer.gigs.filter((gig) => gig.state === filter)
  return card(live, say.gigs, markup`
    <nav ${c('tabs')}>${Object.entries(labels).map(([state, label]) => markup`<a href="?current_filter=${state}" ${state === filter ? markup`aria-current="page"` : null}>${label} (${count(state)})</a>`)}</nav>
    <div ${c('gigs-table')}>${gigs.map((gig) => markup`<div ${c('tbl-row')}><a ${c('tbl-cell')} href="/${live.world.viewer.username}/${gig.slug}">${gig.title}</a></div>`)}
    ${gigs.length === 0 && markup`<p>${say.noGigs}</p>`}</div>`)
}

/** `/users/<u>/manage_orders`. */
export function ordersPage(live: Live): Reply {
  const c = classWriter(live)
  const say = words[live.world.page.language]
  const { orders } = live.world.thread
  return card(live, say.orders, markup`<div ${c('orders-table')}>${orders.map((order) => markup`<div ${c('tbl-row')} data-order-id="${order.id}">
      <a ${c('tbl-cell')} href="/orders/${order.id}/activities">${order.title}</a><span ${c('tbl-cell')}>${live.world.other.username}</span><span ${c('tbl-cell')}>${statusWord(live, order)}</span>
    </div>`)}${orders.length === 0 && markup`<p>${say.noOrders}</p>`}</div>`)
}

export function dashboardPage(live: Live): Reply {
  const { viewer, page: { language } } = live.world
  return card(live, words[language].dashboard, markup`<p>${viewer.displayName} · ${viewer.level}</p>`)
}

/** `/sellers/<u>/edit`, invented markup. */
export function editProfilePage(live: Live): Reply {
  const c = classWriter(live)
  const say = words[live.world.page.language]
  const { profileMissing } = live.world.viewer
  return card(live, say.profile, markup`${profileMissing.length > 0 && markup`<p ${c('notice')} role="alert">${say.profileMissing}</p>`}
    <ul>${profileMissing.map((part) => markup`<li>${part}</li>`)}</ul>`)
}

/** The account's status and what is verified. Neither address nor markup is known: invented. */
export function accountPage(live: Live): Reply {
  const c = classWriter(live)
  const { viewer, page: { language } } = live.world
  const say = words[language]
  const line = (label: string, done: boolean): Markup => markup`<li>${label}: ${done ? say.verified : say.notVerified}</li>`
  return card(live, say.account, markup`
    <h2>${say.accountStatus}</h2>
    ${viewer.restricted && markup`<p ${c('notice')} role="alert">${say.bannerRestricted}</p>`}
    ${viewer.warnings.length === 0 ? markup`<p>${say.noWarnings}</p>` : markup`<ul>${viewer.warnings.map((warning) => markup`<li>${warning}</li>`)}</ul>`}
    <h2>${say.verification}</h2>
    <ul>${line(say.email, viewer.verified.email)}${line(say.phone, viewer.verified.phone)}${line(say.identity, viewer.verified.identity)}</ul>
    <p><a href="/sellers/${viewer.username}/edit">${say.profile}</a> · <a href="/logout">Log out</a></p>`)
}

export function homePage(live: Live): Reply {
  const say = words[live.world.page.language]
  return card(live, say.welcome, markup`<p><a href="/${live.world.viewer.username}/design-a-minimalist-logo">${live.world.viewer.gigs[0]?.title ?? say.gigs}</a></p>`)
}

/** A page without messages that nothing is known of. */
export const otherPage = (live: Live, title: string): Reply => card(live, title, markup`<p>${words[live.world.page.language].nothingHere}</p>`)
