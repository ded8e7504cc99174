import { type Arrival, kinds } from './arrival.ts'

/** How a request is to be answered instead. Without status, reset or hang the usual answer goes out, only later or with other headers. */
export interface Answer {
  readonly status?: number
  readonly delayMs?: number
  /** The connection is dropped without an answer. */
  readonly reset?: boolean
  /** Nothing is ever answered. */
  readonly hang?: boolean
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** How many requests it holds for; for all when absent. */
  readonly times?: number
}

/** A kind ("send"), a path ("/inbox/contacts*", host and query left out), a host ("collector.fiverr.com"), "*", or a pattern over the path. */
export type Match = string | RegExp

export interface Rule {
  readonly match: Match
  readonly answer: Answer
}

const isKind = (text: string): boolean => kinds.some((kind) => kind === text)

function matches(match: Match, arrival: Arrival): boolean {
  const bare = arrival.path.split('?')[0] ?? ''
  if (match instanceof RegExp) return match.test(bare)
  if (match === '*' || isKind(match)) return match === '*' || match === arrival.kind
  if (!match.startsWith('/')) return match === arrival.host
  const pattern = match.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*')
  return new RegExp(`^${pattern}$`).test(bare)
}

/** The answers that were asked for; the one asked for last wins. */
export function answerBook() {
  let rules: { readonly rule: Rule; left: number }[] = []
  return {
    add({ match, answer }: Rule): void {
      if (typeof match === 'string' && !/^[/*]/.test(match) && !match.includes('.') && !isKind(match)) throw new Error(`No requests are called ${match}`)
      rules.unshift({ rule: { match, answer }, left: answer.times ?? Infinity })
    },
    /** The answer for this request, using up one of its times. */
    take(arrival: Arrival): Answer {
      const hit = rules.find(({ rule, left }) => left > 0 && matches(rule.match, arrival))
      if (!hit) return {}
      hit.left -= 1
      return hit.rule.answer
    },
    clear(): void {
      rules = []
    },
  }
}

export const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds).unref())
