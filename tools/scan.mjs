#!/usr/bin/env node
// npm run -s scan: JSON lines {"id", "text", "context"?} on stdin, JSON lines {"id", "findings"} on stdout.
import { createInterface } from 'node:readline'
import { loadCheckDraft } from './load-check-draft.mjs'

const checkDraft = await loadCheckDraft()
const isRow = (row) => typeof row === 'object' && row !== null && 'id' in row && typeof row.text === 'string'
let line = 0
let bad = 0
for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  line += 1
  if (text.trim() === '') continue
  let row
  try {
    row = JSON.parse(text)
  } catch {
    row = undefined
  }
  if (!isRow(row)) {
    bad += 1
    console.error(`line ${line}: not an object with "id" and a "text" that is a string`)
    continue
  }
  const findings = checkDraft(row.text, { order: row.context?.order === true })
  const shown = findings.map(({ kind, start, end, severity, disguised, rule }) => ({ kind, start, end, severity, disguised, rule }))
  process.stdout.write(`${JSON.stringify({ id: row.id, findings: shown })}\n`)
}
if (bad > 0) process.exitCode = 1
