import { isAllowed } from '../core/allowed.ts'
import { scanDraft, type DraftContext, type DraftFinding, type Scanner } from '../core/scan.ts'
import { detectors } from '../detectors/index.ts'
import { newLexer } from '../detectors/lexers.ts'
import { isFiverrHost } from './addresses.ts'
import { fiverrPolicy } from './rules.ts'

const scanner: Scanner = { lex: newLexer(), lexCollapsed: newLexer(), detectors, policy: fiverrPolicy, ownHost: isFiverrHost }

/** The findings of a draft under Fiverr's rules, in text order, never overlapping. Pure, linear, never throws. */
export function checkDraft(text: string, context: DraftContext): readonly DraftFinding[] {
  const findings = scanDraft(text, context, scanner)
  const { allowed = [] } = context
  return allowed.length === 0 ? findings : findings.filter(({ kind, start, end }) => !isAllowed(text.slice(start, end), kind, allowed))
}
