/** How many hours each first answer took, as a seller's answers may fall: most within the morning, some over a night, few too late. */
const answerHours = [3, 1, 6, 2, 4, 9, 2, 14, 3, 1, 5, 26, 4, 2, 7, 3, 1, 18, 5, 2, 11, 3, 6, 29, 4, 2, 8, 5, 3, 10]

const day = 24 * 60 * 60 * 1000

/** Three months of a seller's looks, made up: mostly clear, a held message, two bad days and a repair that helped. As storage keeps it. */
export function sellerHistory() {
  const noon = new Date().setHours(12, 0, 0, 0)
  const verdicts = { 3: ['blocked', ['offline']], 12: ['at-risk', ['draft-contact-details']], 13: ['at-risk', ['message-held']], 27: ['blocked', ['signed-out']], 28: ['blocked', ['stale-site-data']], 41: ['unknown', []], 55: ['at-risk', ['draft-contact-details']], 70: ['blocked', ['rate-limited']] }
  const thread = (number) => number.toString(16).padStart(16, '0')
  const events = Array.from({ length: 90 }, (_, ago) => ago).filter((ago) => ago % 7 !== 6 || verdicts[ago]).flatMap((ago) => {
    const at = noon - ago * day
    const [verdict, causes] = verdicts[ago] ?? ['clear', []]
    const looked = { kind: 'verdict', at, verdict, causes, thread: thread(ago) }
    const replied = ago % 3 === 0 ? [{ kind: 'reply', at: at - day, answered: at - day + answerHours[ago / 3] * 60 * 60 * 1000, thread: thread(1000 + ago) }] : []
    return [looked, ...replied]
  })
  events.push({ kind: 'held', at: noon - 13 * day, thread: thread(13) }, { kind: 'failure', at: noon - 28 * day, how: 401 }, { kind: 'repair', at: noon - 28 * day, cause: 'stale-site-data', repair: 'remove-cookies', helped: true })
  return { version: 1, events }
}
