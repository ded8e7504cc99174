import type { Arrival } from '../arrival.ts'
import type { Live } from '../live.ts'
import type { Reply } from '../reply.ts'
import { classWriter, markup } from './markup.ts'
import { page, pageWords } from './shell.ts'

/** The inbox: an empty frame that the client fills, as a single-page app does. */
export function inboxPage(live: Live, arrival: Arrival): Reply {
  const c = classWriter(live)
  const { world } = live
  const query = new URL(arrival.path, 'https://www.fiverr.com').searchParams
  return page(live, {
    title: `${pageWords(live).messages} | stand-in`,
    body: markup`<div ${c('inbox_perseus')} data-mount="inbox"></div>`,
    script: 'inbox',
    state: {
      generation: world.generation,
      viewer: { username: world.viewer.username, displayName: world.viewer.displayName, restricted: world.viewer.restricted },
      other: world.other,
      composer: world.composer,
      detailsPane: world.page.detailsPane,
      extraMessages: Math.min(20_000, Number(query.get('messages')) || 0),
    },
  })
}
