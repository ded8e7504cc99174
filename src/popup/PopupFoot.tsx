import { useEffect, useState } from 'preact/hooks'
import { openPanel, ownWindow } from '../platform/panel.ts'
import { words } from '../platform/words.ts'
import { age } from '../ui/age.ts'
import { menuPages, pageAddress } from '../ui/full-pages.ts'

interface PopupFootProps { readonly checking: boolean; readonly checkedAt: number; readonly now: number; readonly checkAgain: () => void }

/** When was checked, and the ways on: again, the other pages, the side panel. */
export function PopupFoot({ checking, checkedAt, now, checkAgain }: PopupFootProps) {
  const inPanel = document.documentElement.dataset.place === 'panel'
  const [place, take] = useState<number>()
  useEffect(() => void ownWindow().then(take, () => undefined), [])
  const toPanel = (): void => {
    // Must be the first thing of the press: browsers open panels only then.
    void openPanel(place).then((opened) => {
      if (opened) window.close()
    })
  }
  return (
    <footer>
      <div class="foot-line">
        <span>{checking ? words('foot_checking') : words('foot', age(checkedAt, now))}</span>
        <button type="button" class="quiet" onClick={checkAgain} disabled={checking}>{words('check_again')}</button>
      </div>
      <nav aria-label={words('pages_label')}>
        {menuPages.map((page) => <a key={page} data-page={page} href={pageAddress(page)} target="_blank" rel="noopener">{words(`page_${page}`)}</a>)}
        {!inPanel && <button type="button" class="quiet" data-panel onClick={toPanel}>{words('open_panel')}</button>}
      </nav>
    </footer>
  )
}
