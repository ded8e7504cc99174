import type { Live } from '../live.ts'
import type { Reply } from '../reply.ts'
import { words } from '../words/index.ts'
import { logoGig } from '../healthy-world.ts'
import { classWriter, type Markup, markup } from './markup.ts'
import { page } from './shell.ts'

interface Person {
  readonly username: string
  readonly displayName: string
  readonly memberSince: string
  readonly from: string
}

function personOf(live: Live, username: string): Person {
  const { viewer, other } = live.world
  if (username === viewer.username) return { ...viewer, from: 'Germany' }
  if (username === other.username) return other
  return { username, displayName: username, memberSince: 'Jan 2020', from: 'Canada' }
}

const contactState = (live: Live, person: Person): Readonly<Record<string, unknown>> => ({
  recipient: person.username,
  viewer: { username: live.world.viewer.username },
  composer: live.world.composer,
})

function contactButton(live: Live, label: string): Markup {
  const c = classWriter(live)
  return markup`<button type="button" ${c('button-main')} data-testid="contact-seller-button" data-mount="contact">${label}</button>`
}

function unavailable(live: Live, text: string): Reply {
  const c = classWriter(live)
  return page(live, { title: 'stand-in', status: 404, body: markup`<section ${c('card')}><h1>${text}</h1></section>` })
}

export function profilePage(live: Live, username: string): Reply {
  const c = classWriter(live)
  const say = words[live.world.page.language]
  const person = personOf(live, username)
  if (username === live.world.other.username && live.world.other.profile === 'unavailable') return unavailable(live, say.profileUnavailable)
  return page(live, {
    title: `${person.displayName} | stand-in`,
    script: 'contact-window',
    state: contactState(live, person),
    body: markup`<section ${c('card profile')}>
      <figure ${c('face portrait')}>${person.displayName.slice(0, 1)}</figure>
      <h1>${person.displayName} <small>@${person.username}</small></h1>
      <p>${say.from}: ${person.from} · ${say.memberSince}: ${person.memberSince}</p>
      ${username !== live.world.viewer.username && contactButton(live, say.contactMe)}
    </section>`,
  })
}

export function gigPage(live: Live, username: string, slug: string): Reply {
  const c = classWriter(live)
  const say = words[live.world.page.language]
  const person = personOf(live, username)
  const gig = live.world.viewer.gigs.find((known) => known.slug === slug) ?? { ...logoGig, title: `I will ${slug.replaceAll('-', ' ')}` }
  return page(live, {
    title: `${gig.title} | stand-in`,
    script: 'contact-window',
    state: contactState(live, person),
    body: markup`<section ${c('card gig')}>
      <h1>${gig.title}</h1>
      <p><a href="/${person.username}">${person.displayName}</a></p>
      <div ${c('gig-picture')}></div>
      <h2>${say.aboutGig}</h2>
      <p>Three drafts, two rounds of changes, all files.</p>
      <p>${say.price} $60</p>
      ${contactButton(live, say.contactMe)}
    </section>`,
  })
}
