import type { Live } from '../live.ts'
import type { Reply } from '../reply.ts'
import { classWriter, markup } from './markup.ts'
import { page, pageWords } from './shell.ts'

/** The wall that asks for a human, always with status 403. `unfamiliar` is one that no source describes. */
export function botWall(live: Live): Reply {
  const c = classWriter(live)
  const say = pageWords(live)
  switch (live.world.page.botWall) {
    case 'older':
      return page(live, { title: say.olderWallTitle, status: 403, bare: true, body: markup`<section ${c('card wall')}><h1>${say.olderWallTitle}</h1><p>${say.olderWallText}</p><div id="px-captcha"></div></section>` })
    case 'unfamiliar':
      return page(live, { title: '…', status: 403, bare: true, body: markup`<section ${c('card wall')}><div ${c('wall-box')}></div></section>` })
    default:
      return page(live, {
        title: say.wallTitle,
        status: 403,
        bare: true,
        body: markup`<section ${c('card wall')} id="px-captcha-wrapper">
          <h1>${say.wallTitle}</h1>
          <p>${say.wallText}</p>
          <div id="px-captcha" ${c('wall-box')}>${say.wallLoading}</div>
          <small>${say.wallCode}</small>
        </section>`,
      })
  }
}
