import { expect, test } from 'vitest'
import { asRepairLog } from '../../src/core/repair-log.ts'

const one = { cause: 'stale-site-data', repair: 'reload', helped: true, at: 5 }

test('what does not fit is left out, the newest two hundred stay', () => {
  expect(asRepairLog([one, { ...one, cause: 'bad-luck' }, { ...one, helped: 'yes' }, null])).toEqual([one])
  const many = Array.from({ length: 250 }, (_, at) => ({ ...one, at }))
  expect(asRepairLog(many)).toEqual(many.slice(50))
  expect(asRepairLog('x')).toEqual([])
})
