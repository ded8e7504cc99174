import { scaleLinear, scaleTime } from 'd3-scale'
import { line } from 'd3-shape'
import { historyKeeps } from '../core/history.ts'
import type { FirstReply, HistorySummary } from '../core/history-summary.ts'
import { helpPages } from '../fiverr/help.ts'
import { countWords, direction, locale, words, writeNumber } from '../platform/words.ts'
import { hourSteps } from './hour-steps.ts'
import { useWidth } from './use-width.ts'

const hour = 3_600_000
const height = 180
const edge = { top: 8, right: 8, bottom: 22, left: 40 }

/** How long first answers in new threads took, against the 24 hours that Fiverr counts. */
export function ReplyLine({ summary: { replies, missed, open }, now }: { readonly summary: HistorySummary; readonly now: number }) {
  const inTime = replies.filter((reply) => reply.inTime).length
  const counted = replies.length + missed
  return (
    <section aria-labelledby="replies">
      <h2 id="replies">{words('replies_title')}</h2>
      {counted === 0 ? <p class="soft">{words('replies_none')}</p> : (
        <>
          <p class="soft">{words('replies_sum', writeNumber(inTime), writeNumber(counted))}{open > 0 ? ` ${countWords('replies_open', open)}` : ''}</p>
          <p class="soft" aria-hidden="true">{words('column_hours')}</p>
          <ReplyPicture replies={replies} now={now} />
          <p class="legend"><svg class="picture-key" width="24" height="8" aria-hidden="true"><line class="mark" x1="0" x2="24" y1="4" y2="4" /></svg>{words('replies_mark')}</p>
          <details>
            <summary>{words('as_table')}</summary>
            <div class="scroll" tabIndex={0} role="group" aria-label={words('replies_title')}>
              <table>
                <thead><tr><th scope="col">{words('column_asked')}</th><th scope="col">{words('column_hours')}</th><th scope="col">{words('column_in_time')}</th></tr></thead>
                <tbody>{replies.toReversed().map(({ asked, took, inTime: good }) => (
                  <tr key={asked}><th scope="row">{new Date(asked).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' })}</th><td>{hours(took)}</td><td>{words(good ? 'said_yes' : 'said_no')}</td></tr>
                ))}</tbody>
              </table>
            </div>
          </details>
        </>
      )}
      <p class="soft">{words('replies_rule')} <a href={helpPages.responseRate} target="_blank" rel="noreferrer">{words('wait_rule')}</a></p>
    </section>
  )
}

const hours = (took: number): string => new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(took / hour)

function ReplyPicture({ replies, now }: { readonly replies: readonly FirstReply[]; readonly now: number }) {
  const [ref, width] = useWidth<HTMLDivElement>()
  const steps = hourSteps(Math.max(24, ...replies.map(({ took }) => took / hour)))
  /** Time runs the way the words are written. `text-anchor` turns by itself. */
  const at = (across: number): number => (direction() === 'rtl' ? width - across : across)
  const x = scaleTime([new Date(now - historyKeeps), new Date(now)], [edge.left, Math.max(edge.left + 1, width - edge.right)])
  const y = scaleLinear([0, Math.max(...steps)], [height - edge.bottom, edge.top])
  const path = line<FirstReply>((reply) => at(x(reply.asked)), (reply) => y(reply.took / hour))(replies) ?? ''
  const day = new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short' })
  return (
    <div ref={ref} class="picture">
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={words('replies_picture')}>
          {/* The 24 hours have a line of their own. */}
          {steps.map((tick) => <g key={tick}>{tick !== 24 && <line class="grid" x1={at(edge.left)} x2={at(width - edge.right)} y1={y(tick)} y2={y(tick)} />}<text x={at(edge.left - 6)} y={y(tick) + 4} text-anchor="end">{writeNumber(tick)}</text></g>)}
          {x.ticks(Math.max(2, Math.floor(width / 140))).map((tick) => {
            // How long a date is, the language decides: near the end it ends where the picture does.
            const last = x(tick) > width - 40
            return <text key={tick.getTime()} x={at(last ? width : Math.max(edge.left + 16, x(tick)))} y={height - 4} text-anchor={last ? 'end' : 'middle'}>{day.format(tick)}</text>
          })}
          <line class="mark" x1={at(edge.left)} x2={at(width - edge.right)} y1={y(24)} y2={y(24)} />
          <path class="line" d={path} />
          {replies.map((reply) => reply.inTime
            ? <circle key={reply.asked} class="dot" cx={at(x(reply.asked))} cy={y(reply.took / hour)} r="4" />
            : <rect key={reply.asked} class="dot late" x={at(x(reply.asked)) - 4} y={y(reply.took / hour) - 4} width="8" height="8" />)}
        </svg>
      )}
    </div>
  )
}
