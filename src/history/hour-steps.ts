/** Half a day, a day, days: 24 hours is a line of its own until answers take very long. */
const lengths = [12, 24, 48, 96, 192, 384, 768]

/** The hours at which a picture of answers has its lines, from none to at least `longest`, four steps at most. */
export function hourSteps(longest: number): readonly number[] {
  const length = lengths.find((one) => longest <= one * 4) ?? Math.ceil(longest / 4 / 24) * 24
  const count = Math.max(1, Math.ceil(longest / length))
  return Array.from({ length: count + 1 }, (_, step) => step * length)
}
