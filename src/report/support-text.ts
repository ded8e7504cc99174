import type { SupportHeading } from '../core/support-report.ts'
import type { SupportLine } from '../core/support-lines.ts'
import { locale, words } from '../platform/words.ts'
import { repairWords, titleOf } from '../ui/cause-words.ts'

/** The text for support: what it is about, the facts line by line, and what the seller should add. */
export function supportText(heading: SupportHeading, lines: readonly SupportLine[], at: number): string {
  const seen = new Date(at).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' })
  return [
    words('support_hello'), '', words(`support_about_${heading}`), '',
    words('support_seen', seen), ...lines.map((line) => `- ${lineWords(line)}`), '',
    words(`support_add_${heading}`), '', words('support_thanks'),
  ].join('\n')
}

function lineWords(line: SupportLine): string {
  switch (line.kind) {
    case 'reason': return words('support_reason', titleOf(line.cause), words(`certainty_${line.certainty}`))
    case 'tried': return words(line.helped ? 'support_tried_helped' : 'support_tried', repairWords(line.repair))
    case 'said': return words(line.key, ...line.with.map(String), ...(line.at === undefined ? [] : [new Date(line.at).toLocaleTimeString(locale(), { timeStyle: 'short' })]))
    default: return line satisfies never
  }
}
