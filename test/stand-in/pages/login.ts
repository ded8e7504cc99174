import type { Live } from '../live.ts'
import type { Reply } from '../reply.ts'
import { classWriter, markup } from './markup.ts'
import { page, pageWords } from './shell.ts'

/** `/login` and `/join`. The form takes anything and signs in. */
export function loginPage(live: Live, joining: boolean): Reply {
  const c = classWriter(live)
  const say = pageWords(live)
  const title = joining ? say.join : say.signIn
  return page(live, {
    title: `${title} | stand-in`,
    body: markup`<form ${c('card login')} method="post" action="/login">
      <h1>${title}</h1>
      <label>${say.email}<input type="email" name="email" autocomplete="off"></label>
      <label>${say.password}<input type="password" name="password" autocomplete="off"></label>
      <button ${c('button-main')} type="submit">${title}</button>
    </form>`,
  })
}
