import { summarise } from '../core/history-summary.ts'
import { countWords, words } from '../platform/words.ts'
import { DayCalendar } from './DayCalendar.tsx'
import { EmptyHistory } from './EmptyHistory.tsx'
import { KeepHistory } from './KeepHistory.tsx'
import { ReasonBars } from './ReasonBars.tsx'
import { RepairTable } from './RepairTable.tsx'
import { ReplyLine } from './ReplyLine.tsx'
import { useHistory } from './use-history.ts'

/** Messaging health over time: days, first answers, reasons, repairs, and what the seller can do with what is kept. */
export function HistoryPage() {
  const kept = useHistory()
  if (!kept) return null
  const { read, on, now } = kept
  const events = read.newer ? [] : read.events
  const summary = summarise(events, now)
  return (
    <div class="sections" data-history={read.newer ? 'newer' : events.length === 0 ? 'empty' : 'kept'}>
      {read.newer && <p class="said said-stop" role="status">{words('history_newer')}</p>}
      {!read.newer && read.lost > 0 && <p class="said" role="status">{countWords('history_lost', read.lost)}</p>}
      {!on && <p class="said" role="status">{words('history_is_off')}</p>}
      {events.length === 0 && !read.newer && <EmptyHistory now={now} />}
      {events.length > 0 && (
        <>
          <DayCalendar days={summary.days} />
          <ReplyLine summary={summary} now={now} />
          <ReasonBars reasons={summary.reasons} />
          <RepairTable repairs={summary.repairs} />
        </>
      )}
      <KeepHistory events={events} on={on} newer={read.newer} now={now} />
    </div>
  )
}
