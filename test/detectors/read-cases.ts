import { readFileSync } from 'node:fs'
import { checkDraft } from '../../src/fiverr/check-draft.ts'
import type { FindingKind } from '../../src/core/finding-kind.ts'

/** One line of a case file: the text without its marks, and the marked pieces. */
export interface Case {
  readonly line: string
  readonly text: string
  readonly marked: readonly { readonly start: number; readonly end: number }[]
}

/** The cases of a file in `test/cases`. The expected piece stands between « and »; a line without marks must stay silent. */
export function readCases(name: FindingKind | 'silent'): readonly Case[] {
  const file = new URL(`../cases/${name}.txt`, import.meta.url)
  return readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map(readCase)
}

function readCase(line: string): Case {
  let text = ''
  let start = 0
  const marked: { start: number; end: number }[] = []
  for (const character of line) {
    if (character === '«') start = text.length
    else if (character === '»') marked.push({ start, end: text.length })
    else text += character
  }
  return { line, text, marked }
}

/** What all detectors together find in a case, in the form of its marks. */
export const foundIn = (text: string): readonly { readonly kind: FindingKind; readonly start: number; readonly end: number }[] =>
  checkDraft(text, {}).map(({ kind, start, end }) => ({ kind, start, end }))
