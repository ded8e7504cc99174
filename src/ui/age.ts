import { locale, words } from '../platform/words.ts'

/** Below this many milliseconds something was just seen. */
const justNow = 3000

const steps = [['day', 86_400_000], ['hour', 3_600_000], ['minute', 60_000], ['second', 1000]] as const

/** How long ago a moment is, in words, the clock never running backwards. */
export function age(moment: number, now: number): string {
  const passed = Math.max(0, now - moment)
  if (passed < justNow) return words('age_now')
  const [unit, length] = steps.find(([, milliseconds]) => passed >= milliseconds) ?? steps[3]
  const amount = Math.floor(passed / length)
  return words('age_ago', new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'narrow' }).format(amount))
}
