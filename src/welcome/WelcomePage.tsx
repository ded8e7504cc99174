import { openTab } from '../platform/tabs.ts'
import { words } from '../platform/words.ts'
import { pageAddress } from '../ui/full-pages.ts'
import { places } from '../fiverr/pages.ts'
import { Access } from './Access.tsx'
import { Pin } from './Pin.tsx'
import { Playground } from './Playground.tsx'

/** What a new user sees once: what it does and never does, what it may see and why, a place to try it. */
export function WelcomePage() {
  return (
    <div class="sections">
      <section>
        <p class="lead">{words('welcome_lead')}</p>
        <div class="pair">
          <List title={words('welcome_does')} mark="✓" lines={[words('welcome_does_1'), words('welcome_does_2'), words('welcome_does_3')]} />
          <List title={words('welcome_never')} mark="–" lines={[words('welcome_never_1'), words('welcome_never_2'), words('welcome_never_3'), words('welcome_never_4')]} />
        </div>
      </section>
      <Playground />
      <Access />
      <Pin />
      <section aria-labelledby="go">
        <h2 id="go">{words('welcome_go')}</h2>
        <p>{words('welcome_go_how')}</p>
        <div class="row">
          <button type="button" class="main" data-go onClick={() => void openTab(places.inbox)}>{words('repair_open_inbox')}</button>
          <a class="button" href={pageAddress('options')}>{words('page_options')}</a>
        </div>
        <p class="soft">{words('welcome_not_fiverr')}</p>
      </section>
    </div>
  )
}

function List({ title, mark, lines }: { readonly title: string; readonly mark: string; readonly lines: readonly string[] }) {
  return (
    <div>
      <h2>{title}</h2>
      <ul class="points">{lines.map((line) => <li key={line}><span aria-hidden="true">{mark}</span><span>{line}</span></li>)}</ul>
    </div>
  )
}
