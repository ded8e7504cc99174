import type { Live } from '../live.ts'
import { html, type Reply } from '../reply.ts'
import { filled, type Words, words } from '../words/index.ts'
import type { Banner } from '../world.ts'
import { classWriter, type Markup, markup, Markup as Source, scriptJson } from './markup.ts'

export interface Page {
  readonly title: string
  readonly body: Markup
  /** The client module to run ("inbox"), and what it starts from. */
  readonly script?: string
  readonly state?: Readonly<Record<string, unknown>>
  readonly status?: number
  readonly bare?: boolean
}

const bannerWords = {
  restricted: 'bannerRestricted',
  'under-review': 'bannerUnderReview',
  'policy-warning': 'bannerPolicyWarning',
  'email-unverified': 'bannerEmail',
  'identity-open': 'bannerIdentity',
  'phone-unverified': 'bannerPhone',
} as const satisfies Readonly<Record<Banner, keyof Words>>

/** The page's words in its language, with the other party's name filled in. */
export const pageWords = ({ world }: Live): Words => {
  const own = words[world.page.language]
  return Object.fromEntries(Object.entries(own).map(([key, value]) => [key, filled(value, world.other.username)])) as unknown as Words
}

function navigation(live: Live, say: Words): Markup {
  const c = classWriter(live)
  const { signedIn, username, displayName } = live.world.viewer
  if (!signedIn) {
    return markup`<nav ${c('top-links')}>
      <a href="/start_selling">${say.startSelling}</a>
      <a href="/login?source=top_nav">${say.signIn}</a>
      <a ${c('top-join')} href="/join?source=top_nav">${say.join}</a>
    </nav>`
  }
  return markup`<nav ${c('fiverr-nav-right seller-nav-right top-links')}>
    <a ${c('seller-main-item')} href="/users/${username}/seller_dashboard">${say.dashboard}</a>
    <a ${c('seller-main-item')} href="/users/${username}/manage_orders">${say.orders}</a>
    <a ${c('seller-main-item')} href="/users/${username}/manage_gigs?current_filter=active">${say.gigs}</a>
    <a ${c('messages-wrapper')} href="/inbox">${say.messages}${live.world.thread.unread && markup`<span ${c('unread-icon')}></span>`}</a>
    <a href="/settings/account" ${c('top-me')}><figure ${c('face')} title="${username}">${displayName.slice(0, 1)}</figure></a>
  </nav>`
}

const strictPolicy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "form-action 'self'", "worker-src 'self'",
  "connect-src 'self' https://collector.fiverr.com", "base-uri 'none'", "require-trusted-types-for 'script'",
].join('; ')

/** Takes every id, test id, role, label and name out of the markup, as a redesign would. */
const withoutLandmarks = (source: string): string =>
  source.replace(/ (?:id|role|aria-label|name|placeholder|title|data-(?!mount)[a-z-]+)="[^"]*"/g, '')

/** A whole page: head, navigation, banners, the page's own part, its client module. */
export function page(live: Live, { title, body, script, state, status = 200, bare = false }: Page): Reply {
  const { world, build, token, startedAt } = live
  const c = classWriter(live)
  const say = pageWords(live)
  const { page: options, viewer } = world
  const banners = viewer.signedIn ? viewer.banners : []
  const extras = options.hostilePrototypes || options.mutationsPerSecond > 0
  const wild = { layout: options.layout, build, startedAt, words: say, options, hostilePrototypes: options.hostilePrototypes, mutationsPerSecond: options.mutationsPerSecond }
  const content = markup`${!bare && markup`<header ${c('top')}><a ${c('top-logo')} href="/">stand-in</a>${navigation(live, say)}</header>`}
    ${banners.map((banner) => markup`<div ${c('banner')} role="status"><p>${say[bannerWords[banner]]}</p></div>`)}
    <div id="main-wrapper" ${c('wrapper')}><div ${c('main-content')}><div id="__ZONE__main" ${c('zone')}>${body}</div></div></div>
    ${options.clobbering && markup`<form name="body" hidden><input name="children"><input name="querySelectorAll"><img name="cookie" alt=""></form>`}
    ${options.neverFinishes && markup`<img src="/assets/${build}/never.png" alt="">`}`
  const source = options.layout === 'unknown' ? withoutLandmarks(content.source) : content.source
  return html(markup`<!doctype html>
<html lang="${options.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="csrfToken" content="${options.outdatedToken ? 'outdated' : token}">
<meta name="user_id" content="${viewer.signedIn ? '1048576' : ''}">
<title>${title}</title>
<link rel="icon" href="/favicon.ico">
<link rel="stylesheet" href="/assets/${build}/style.css">
${options.hidesStrangers && markup`<link rel="stylesheet" href="/assets/${build}/hides-strangers.css">`}
${script !== undefined && markup`<script type="application/json" ${script === 'inbox' ? null : markup`id="perseus-initial-props"`} data-mount="state">${scriptJson({ ...wild, ...state })}</script>
<script type="module" src="/assets/${build}/${script}.js"></script>`}
${extras && markup`<script type="module" src="/assets/${build}/wild.js"></script>`}
</head>
<body ${c('layout-service')}>
${new Source(source)}
</body>
</html>`.source, status, options.strictPolicy ? { 'content-security-policy': strictPolicy } : {})
}
