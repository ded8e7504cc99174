import { causes } from '../../../src/causes/index.ts'
import { questions } from '../../../src/core/answers.ts'
import { diagnose, type Diagnosis } from '../../../src/core/diagnose.ts'
import type { Facts } from '../../../src/core/facts.ts'
import { gap, known, valueOf } from '../../../src/core/known.ts'
import type { Verdict } from '../../../src/core/verdict.ts'
import { checkDraft } from '../../../src/fiverr/check-draft.ts'
import { draftText } from '../../../src/fiverr/editor.ts'
import { findAnyWay, selectorOf } from '../../../src/fiverr/landmarks.ts'
import { findComposer } from '../../../src/fiverr/read-composer.ts'
import { readPage } from '../../../src/fiverr/read-page.ts'
import { mutationNames, mutations, type MutationName } from './mutations.ts'
import { chance } from './random.ts'

/** What the browser is taken to know: a valid session and a network that works, unless the world says otherwise. */
export interface Outside { readonly loggedIn: boolean }

/** What came of one look. */
export interface Look { readonly verdict: Verdict; readonly causes: readonly string[]; readonly findings: readonly string[] }

export interface Wrong { readonly mutation: MutationName; readonly seed: number; readonly before: Look; readonly after: Look }
export interface Tally { readonly same: number; readonly unknown: number; readonly wrong: readonly Wrong[]; readonly base: Look }

function factsOf(root: Document, outside: Outside): Facts {
  const now = Date.now()
  const page = { root, url: location.href, now }
  const read = readPage(page)
  const composer = findComposer(page, valueOf(read.page))
  const orders = valueOf(read.orders)
  const text = typeof composer === 'string' ? undefined : draftText(composer)
  const draft = text === undefined ? gap('not-on-page') : known(checkDraft(text, { order: orders && orders.count > 0 }).map(({ kind, severity, disguised, certain, rule, start, end }) => ({ kind, severity, disguised, certain, rule, piece: text.slice(start, end).slice(0, 40) })), now)
  const unasked = Object.fromEntries(questions.map((question) => [question, gap('not-asked')])) as unknown as Pick<Facts, (typeof questions)[number]>
  return {
    ...read, ...unasked, draft,
    access: known(true, now), tabAnswers: known(true, now), online: known(true, now), accountNotices: gap('not-on-page'),
    siteStorage: known({ cookies: true, storage: true, serviceWorker: false }, now),
    sessionCookie: known({ present: outside.loggedIn, expired: false, anyCookie: true, headerBytes: 400 }, now),
    reply: known({ outcome: { status: 200 }, milliseconds: 90 }, now),
    sends: known([], now), exchanges: known([], now), browser: known({ name: 'Chrome', major: 156, lowest: 150 }, now),
  }
}

const look = (root: Document, outside: Outside): { readonly seen: Look; readonly diagnosis: Diagnosis } => {
  const facts = factsOf(root, outside)
  const diagnosis = diagnose(causes, facts)
  return { diagnosis, seen: { verdict: diagnosis.verdict, causes: diagnosis.found.map(({ cause }) => cause.id).sort(), findings: (valueOf(facts.draft) ?? []).map(({ kind }) => kind) } }
}

/** Where the evidence for what was found stands, beyond the words that it quotes. */
const places = ['termsWarning', 'refusedAttachment', 'botWall', 'signInLink', 'orderCard', 'systemMessage', 'failedMessage', 'hiddenMessage', 'signedInMark', 'composer', 'orderComposer', 'contactWindow', 'sendControl', 'counter', 'threadStart'] as const

/**
 * The evidence itself: taking it away changes the truth, not only its looks. The quoted words, the marks that causes rest on, the
 * messages (who wrote, and which came last) and the pane that lists the orders.
 */
function evidenceOf(root: Document, { found }: Diagnosis): ReadonlySet<Element> {
  const quotes = found.flatMap(({ finding }) => [...finding.evidence, ...(finding.against ?? [])]).flatMap((one) => one.with ?? []).filter((words) => words.length > 5)
  const quoting = [...root.body.querySelectorAll('*')].filter((element) => {
    if (element.matches('script, style')) return false
    const text = (element.textContent ?? '').replace(/\s+/g, ' ')
    return text.length < 700 && quotes.some((words) => text.includes(words.slice(0, 60)))
  })
  const innermost = quoting.filter((element) => !quoting.some((other) => other !== element && element.contains(other)))
  const marks = places.flatMap((name) => [...findAnyWay(root, name)])
  // Where pages make announcements, understood or not.
  const announced = root.querySelectorAll('[role="status"], [role="alert"], .note')
  return new Set([...innermost, ...marks, ...announced, ...root.querySelectorAll(selectorOf('message')), ...root.querySelectorAll(selectorOf('detailsPane'))])
}

/** Whether a mutated page is still told right: the same verdict, or unknown, and nothing found that was not there. */
function isRight(before: Look, after: Look): 'same' | 'unknown' | 'wrong' {
  const invented = after.causes.some((id) => !before.causes.includes(id)) || after.findings.some((kind) => !before.findings.includes(kind))
  if (invented) return 'wrong'
  if (after.verdict === before.verdict) return 'same'
  return after.verdict === 'unknown' ? 'unknown' : 'wrong'
}

/** Mutates the open page `rounds` times, each time from how it stood, and says how often it was told the same. */
export function drift(outside: Outside, from: number, rounds: number, only?: readonly MutationName[]): Tally {
  const root = document
  hideForGood(root)
  const original = root.body.cloneNode(true) as HTMLElement
  const language = root.documentElement.getAttribute('lang')
  const names = only ?? mutationNames
  const fresh = (): void => {
    root.body.replaceWith(original.cloneNode(true))
    root.documentElement.classList.remove('translated-ltr')
    if (language === null) root.documentElement.removeAttribute('lang')
    else root.documentElement.setAttribute('lang', language)
  }
  fresh()
  const { seen: base, diagnosis } = look(root, outside)
  let same = 0
  let unknown = 0
  const wrong: Wrong[] = []
  const keepPaths = [...evidenceOf(root, diagnosis)].map(pathOf)
  for (let round = 0; round < rounds; round += 1) {
    fresh()
    const mutation = names[round % names.length]
    if (!mutation) continue
    const keep = new Set(keepPaths.map((path) => follow(root, path)).filter((element): element is Element => element !== undefined))
    mutations[mutation](root, chance(from + round), keep)
    const { seen: after } = look(root, outside)
    const told = isRight(base, after)
    if (told === 'same') same += 1
    else if (told === 'unknown') unknown += 1
    else wrong.push({ mutation, seed: from + round, before: base, after })
  }
  fresh()
  return { same, unknown, wrong, base }
}

/** What the page's style sheet hides by class stays hidden when classes change: a redesign's sheet would hide it too. */
function hideForGood(root: Document): void {
  const hidden = [...root.body.querySelectorAll<HTMLElement>('*')].filter((element) => !element.checkVisibility())
  for (const element of hidden) element.style?.setProperty('display', 'none', 'important')
}

/** Where an element stands, as child numbers from the body. */
function pathOf(element: Element): readonly number[] {
  const path: number[] = []
  for (let at = element; at.parentElement && at !== document.body; at = at.parentElement) path.unshift([...at.parentElement.children].indexOf(at))
  return path
}

const follow = (root: Document, path: readonly number[]): Element | undefined =>
  path.reduce<Element | undefined>((at, index) => at?.children[index], root.body)

Object.assign(globalThis, { drift })
