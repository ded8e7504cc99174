import { useEffect, useState } from 'preact/hooks'
import { supportHeadings, type SupportHeading } from '../core/support-report.ts'
import { helpPages } from '../fiverr/help.ts'
import { words } from '../platform/words.ts'
import { BugReportView } from './BugReportView.tsx'
import { CopyText } from './CopyText.tsx'
import { look, type Look } from './look.ts'
import { supportText } from './support-text.ts'

/** When to write to Fiverr's support, under which heading, and a text for it that the seller sees and edits first. */
export function ReportPage() {
  const [seen, see] = useState<Look>()
  const [chosen, choose] = useState<SupportHeading>()
  useEffect(() => {
    const life = new AbortController()
    void look(life.signal).then(see)
    return () => life.abort()
  }, [])
  // Most who come here without a fitting reason can't send: that is a technical issue.
  const heading = chosen ?? (seen && (seen.heading ?? 'technical'))
  return (
    <div class="sections" data-report={seen ? 'done' : 'looking'}>
      <section aria-labelledby="when">
        <h2 id="when">{words('support_when')}</h2>
        <p>{words('support_detail')}</p>
        <fieldset class="headings">
          <legend class="spoken">{words('support_heading')}</legend>
          {supportHeadings.map((one) => (
            <label key={one} class="check">
              <input type="radio" name="heading" value={one} checked={heading === one} onChange={() => choose(one)} />
              <span>{words(`support_${one}`)}{seen?.heading === one && <span class="fits"> {words('support_fits')}</span>}</span>
              <span class="soft">{words(`support_when_${one}`)}</span>
            </label>
          ))}
        </fieldset>
      </section>
      <section aria-labelledby="text">
        <h2 id="text">{words('support_text')}</h2>
        <p class="soft">{words('support_private')}</p>
        {seen && heading ? <CopyText key={heading} text={supportText(heading, seen.lines, seen.at)} label={words('support_text')} /> : <p role="status">{words('support_looking')}</p>}
        {seen && !seen.seen && <p class="said">{words('support_no_tab')}</p>}
        <div class="row">
          <a class="button" data-help="centre" href={helpPages.centre} target="_blank" rel="noreferrer">{words('support_open_help')}</a>
          <a class="button" data-help="request" href={helpPages.support} target="_blank" rel="noreferrer">{words('support_open_request')}</a>
        </div>
        <p class="soft">{words('support_how')}</p>
      </section>
      <section aria-labelledby="cannot">
        <h2 id="cannot">{words('support_cannot')}</h2>
        <ul class="listed">
          {(['support_cannot_start', 'support_cannot_unblock', 'support_cannot_hurry', 'support_cannot_us'] as const).map((key) => <li key={key}>{words(key)}</li>)}
        </ul>
      </section>
      {seen && <BugReportView report={seen.report} />}
    </div>
  )
}
