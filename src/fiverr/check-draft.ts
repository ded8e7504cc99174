import { isAllowed } from '../core/allowed.ts'
import { createTextScan, type TextScan } from '../core/text-scan.ts'
import { scanDraft, type DraftContext, type DraftFinding, type Scanner } from '../core/scan.ts'
import { detectors } from '../detectors/index.ts'
import { newLexer, reachesOut } from '../detectors/lexers.ts'
import { isFiverrHost } from './addresses.ts'
import { fiverrPolicy } from './rules.ts'

const scanner: Scanner = { lex: newLexer(), lexCollapsed: newLexer(), detectors, policy: fiverrPolicy, ownHost: isFiverrHost, reachesOut }

/** The findings of a draft under Fiverr's rules, in text order, never overlapping. Pure, linear, never throws. */
export function checkDraft(text: string, context: DraftContext): readonly DraftFinding[] {
  return withoutAllowed(text, scanDraft(text, context, scanner), context)
}

/** The same for a text that changes as it is typed: only what a change can have touched is read again. */
export function newTextScan(): TextScan {
  const scan = createTextScan(scanner)
  let text = ''
  return {
    ...scan,
    take(next) {
      text = next
      scan.take(next)
    },
    findings: (context) => withoutAllowed(text, scan.findings(context), context),
  }
}

function withoutAllowed(text: string, findings: readonly DraftFinding[], { allowed = [] }: DraftContext): readonly DraftFinding[] {
  return allowed.length === 0 ? findings : findings.filter(({ kind, start, end }) => !isAllowed(text.slice(start, end), kind, allowed))
}
