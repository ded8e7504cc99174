import type { Live } from '../live.ts'
import type { Reply } from '../reply.ts'
import { threadMessages } from '../thread.ts'
import { words } from '../words/index.ts'
import type { Order } from '../world.ts'
import { classWriter, markup } from './markup.ts'
import { page } from './shell.ts'

const statusWords = { active: 'statusActive', late: 'statusLate', delivered: 'statusDelivered', completed: 'statusCompleted', cancelled: 'statusCancelled' } as const

export const statusWord = (live: Live, order: Order): string => words[live.world.page.language][statusWords[order.status]]

/** `/orders/<id>/activities`. No source shows the chat's layout: this one is invented. */
export function orderPage(live: Live, id: string): Reply {
  const c = classWriter(live)
  const { world } = live
  const say = words[world.page.language]
  const order: Order = world.thread.orders.find((known) => known.id === id) ?? { id, title: 'Logo design', status: 'active' }
  const gone = world.thread.closed === 'no-longer-available'
  return page(live, {
    title: `${order.id} | stand-in`,
    script: 'order-chat',
    state: {
      order: order.id,
      kind: world.thread.chatKind,
      gone,
      status: order.status,
      viewer: { username: world.viewer.username },
      other: world.other,
      composer: world.composer,
      messages: threadMessages(live, world.other.username, 0),
    },
    body: markup`<div ${c('seller-grid order')}>
      <section ${c('card')}>
        <h1>${order.title} <span ${c('badge')}>${statusWord(live, order)}</span></h1>
        ${gone && markup`<p ${c('notice')}>${say.orderUserUnavailable.replace('{name}', world.other.username)}</p>`}
        <article ${c('order-event')}><p>${say.orderStarted}</p></article>
        <h2>${say.chat}</h2>
        <div data-mount="order-chat"></div>
      </section>
      <aside ${c('card')}>
        <h2>${order.id}</h2>
        <p><a href="/${world.other.username}">${world.other.displayName}</a></p>
        <p><a href="/inbox/${world.other.username}">${say.viewConversation}</a></p>
        <button type="button" ${c('button-plain')}>${say.deliver}</button>
      </aside>
    </div>`,
  })
}
