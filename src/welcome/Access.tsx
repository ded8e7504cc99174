import { useEffect, useState } from 'preact/hooks'
import { askForFiverr, maySeeFiverr, onAccessChange } from '../platform/permissions.ts'
import { words } from '../platform/words.ts'

const reasons = [
  ['welcome_access_site', 'welcome_access_site_why'], ['welcome_access_cookies', 'welcome_access_cookies_why'],
  ['welcome_access_requests', 'welcome_access_requests_why'], ['welcome_access_storage', 'welcome_access_storage_why'],
] as const

/** The access that it has and why; where the browser withholds Fiverr, the button that asks for it. */
export function Access() {
  const [given, take] = useState<boolean>()
  const [refused, refuse] = useState(false)
  useEffect(() => {
    const look = (): void => void maySeeFiverr().then(take)
    look()
    onAccessChange(look)
  }, [])
  const ask = (): void => {
    // Must be the first thing of the press: Firefox asks only then.
    const asked = askForFiverr()
    void asked.then((yes) => {
      take(yes)
      refuse(!yes)
    }, () => refuse(true))
  }
  return (
    <section aria-labelledby="access" data-access={given === undefined ? 'unknown' : given ? 'given' : 'withheld'}>
      <h2 id="access">{words('welcome_access')}</h2>
      <dl class="access">
        {reasons.map(([what, why]) => (
          <div key={what}>
            <dt>{words(what)}</dt>
            <dd class="soft">{words(why)}</dd>
          </div>
        ))}
      </dl>
      <div role="status">
        {given === true && <p class="said said-ok">{words('welcome_access_given')}</p>}
        {given === false && <p class="said said-stop">{words(refused ? 'repair_grant_access_refused' : 'welcome_access_withheld')}</p>}
      </div>
      {given === false && <div class="row"><button type="button" class="main" data-ask onClick={ask}>{words('repair_grant_access')}</button></div>}
    </section>
  )
}
