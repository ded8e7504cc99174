import type { BugReport } from '../core/bug-report.ts'
import { words } from '../platform/words.ts'
import { saveFile } from '../ui/save-file.ts'
import { CopyText } from './CopyText.tsx'

/** For a report to this project: the same facts for machines, all of it shown before it is taken along. */
export function BugReportView({ report }: { readonly report: BugReport }) {
  const text = JSON.stringify(report, null, 2)
  return (
    <section aria-labelledby="bug">
      <h2 id="bug">{words('bug_title')}</h2>
      <p>{words('bug_what')}</p>
      <details>
        <summary>{words('bug_show')}</summary>
        <CopyText text={text} label={words('bug_title')} />
        <div class="row"><button type="button" data-save="json" onClick={() => saveFile('clear-to-send-report.json', 'application/json', text)}>{words('save_json')}</button></div>
      </details>
    </section>
  )
}
