import type { HistoryEvent } from './history.ts'

const columns = ['time', 'kind', 'verdict', 'reasons', 'thread', 'failure', 'answered', 'hours', 'repair', 'helped'] as const
type Row = Readonly<Partial<Record<(typeof columns)[number], string>>>

/** A history as a table for spreadsheets: times in UTC, one event a line, CRLF between lines (RFC 4180). */
export function historyCsv(events: readonly HistoryEvent[]): string {
  const lines = events.map((event) => {
    const row = rowOf(event)
    return columns.map((column) => cell(row[column] ?? '')).join(',')
  })
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`
}

const time = (moment: number): string => new Date(moment).toISOString()

function rowOf(event: HistoryEvent): Row {
  const row = { time: time(event.at), kind: event.kind }
  switch (event.kind) {
    case 'verdict': return { ...row, verdict: event.verdict, reasons: event.causes.join(' '), thread: event.thread ?? '' }
    case 'failure': return { ...row, failure: String(event.how) }
    case 'held': return { ...row, thread: event.thread }
    case 'reply': return { ...row, thread: event.thread, ...(event.answered === null ? {} : { answered: time(event.answered), hours: ((event.answered - event.at) / 3_600_000).toFixed(2) }) }
    case 'repair': return { ...row, reasons: event.cause, repair: event.repair, helped: event.helped ? 'yes' : 'no' }
    default: return event satisfies never
  }
}

/** A cell that no spreadsheet takes for a formula, quoted where it must be. */
export function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
