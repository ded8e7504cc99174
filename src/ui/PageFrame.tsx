import type { ComponentChildren } from 'preact'
import { words } from '../platform/words.ts'
import { menuPages, pageAddress, type FullPage } from './full-pages.ts'

interface PageFrameProps { readonly page: FullPage; readonly children: ComponentChildren }

/** What all full pages share: icon and name, the way to the other pages, the page's title above its content. */
export function PageFrame({ page, children }: PageFrameProps) {
  return (
    <>
      <a class="skip" href="#content">{words('skip_to_content')}</a>
      <header class="top">
        <span class="brand"><img src="/icons/icon-48.png" alt="" width="24" height="24" />{words('name')}</span>
        <nav aria-label={words('pages_label')}>
          <ul>
            {menuPages.map((one) => <li key={one}><a href={pageAddress(one)} aria-current={one === page ? 'page' : undefined}>{words(`page_${one}`)}</a></li>)}
          </ul>
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        <h1>{words(`page_${page}`)}</h1>
        {children}
      </main>
    </>
  )
}
