import { expect, test } from 'vitest'
import { cell, historyCsv } from '../../src/core/history-csv.ts'
import type { HistoryEvent } from '../../src/core/history.ts'

const at = Date.UTC(2026, 10, 22, 18)
const hour = 3_600_000
const thread = '0123456789abcdef'

test('each kind of event fills its own columns, with times in UTC', () => {
  const events: readonly HistoryEvent[] = [
    { kind: 'verdict', at, verdict: 'blocked', causes: ['offline', 'signed-out'], thread },
    { kind: 'verdict', at, verdict: 'clear', causes: [], thread: null },
    { kind: 'failure', at, how: 403 },
    { kind: 'failure', at, how: 'reset' },
    { kind: 'held', at, thread },
    { kind: 'reply', at, answered: at + 1.5 * hour, thread },
    { kind: 'reply', at, answered: null, thread },
    { kind: 'repair', at, cause: 'page-stale', repair: 'reload', helped: true },
    { kind: 'repair', at, cause: 'page-stale', repair: 'reload', helped: false },
  ]
  expect(historyCsv(events).split('\r\n')).toEqual([
    'time,kind,verdict,reasons,thread,failure,answered,hours,repair,helped',
    `2026-11-22T18:00:00.000Z,verdict,blocked,offline signed-out,${thread},,,,,`,
    '2026-11-22T18:00:00.000Z,verdict,clear,,,,,,,',
    '2026-11-22T18:00:00.000Z,failure,,,,403,,,,',
    '2026-11-22T18:00:00.000Z,failure,,,,reset,,,,',
    `2026-11-22T18:00:00.000Z,held,,,${thread},,,,,`,
    `2026-11-22T18:00:00.000Z,reply,,,${thread},,2026-11-22T19:30:00.000Z,1.50,,`,
    `2026-11-22T18:00:00.000Z,reply,,,${thread},,,,,`,
    '2026-11-22T18:00:00.000Z,repair,,page-stale,,,,,reload,yes',
    '2026-11-22T18:00:00.000Z,repair,,page-stale,,,,,reload,no',
    '',
  ])
})

test.each([
  ['plain', 'plain'], ['', ''], ['a=b', 'a=b'], ["it's", "it's"],
  ['=1+1', "'=1+1"], ['+1', "'+1"], ['-1', "'-1"], ['@A1', "'@A1"], ['\tx', "'\tx"],
  ['\rx', `"'\rx"`], ['a,b', '"a,b"'], ['a\nb', '"a\nb"'], ['say "hi" "you"', '"say ""hi"" ""you"""'], ['=A1,"x"', `"'=A1,""x"""`],
])('the cell %j is written %j', (text, written) => {
  expect(cell(text)).toBe(written)
})
