import { render } from 'preact'
import { causes } from '../causes/index.ts'
import { answerFacts, type Answers } from '../core/answers.ts'
import { diagnose } from '../core/diagnose.ts'
import { valueOf } from '../core/known.ts'
import { nextQuestion } from '../core/next-question.ts'
import type { Verdict } from '../core/verdict.ts'
import { askBackground, askTab, tellBackground } from '../platform/messages.ts'
import { onFiverrInFront } from '../platform/front-tab.ts'
import { onAccessChange } from '../platform/permissions.ts'
import type { Actions, Tried } from './actions.ts'
import { gather, nothingYet, type Gathered } from '../probes/gather.ts'
import { startInLanguage } from '../ui/start-page.tsx'
import { noteLook } from './note-look.ts'
import { Popup } from './Popup.tsx'

const answerWithin = 2500
/** How long the background may take with what the seller says, in milliseconds: nothing waits for it, and given up it would seem not heard. */
const heardWithin = 30_000

const root = document.getElementById('popup')
let running = new AbortController()
let gathered: Gathered = { facts: nothingYet, tab: undefined, state: 'checking', settled: false, checkedAt: Date.now() }
let answers: Answers = {}
/** The buyer whose thread they are about, empty for none. */
let answersOf = ''
let tried: Tried | undefined
/** The verdict that the icon was told in this look. */
let told: Verdict | undefined

const actions: Actions = {
  checkAgain: check,
  answer: (question, said) => {
    const { signal } = running
    void askBackground('giveAnswer', { ...place(), question, said }, heardWithin).then((reply) => {
      if (signal.aborted) return
      if (reply.ok) answers = reply.value
      show()
    })
  },
  tried: (one) => {
    tried = one
    check()
  },
  helped: (helped) => {
    if (!tried) return
    const { cause, repair } = tried
    tried = undefined
    if (gathered.tab) tellBackground('noteRepair', { tabId: gathered.tab.id, cause, repair, helped })
    show()
  },
  point: () => {
    if (gathered.tab) void askTab(gathered.tab.id, 'pointAtBox', {}, answerWithin).then(() => window.close())
  },
}

const place = (): { readonly tabId: number | null; readonly buyer: string | null } => ({ tabId: gathered.tab?.id ?? null, buyer: valueOf(gathered.facts.buyer) ?? null })

/** Draws what is known so far and hangs it on the root element for anyone who waits for it. */
function show(): void {
  if (!root) return
  const facts = { ...gathered.facts, ...answerFacts(answers) }
  const diagnosis = diagnose(causes, facts)
  const question = gathered.state === 'done' ? nextQuestion(causes, facts, answers) : undefined
  render(<Popup gathered={{ ...gathered, facts }} diagnosis={diagnosis} now={Date.now()} question={question} answers={answers} tried={tried} actions={actions} />, root)
  document.documentElement.dataset.verdict = diagnosis.verdict
  document.documentElement.dataset.state = gathered.state
  if (gathered.state !== 'done' || !gathered.tab || diagnosis.verdict === told) return
  // The icon says what stands here, an answer given since the look included.
  told = diagnosis.verdict
  tellBackground('showVerdict', { tabId: gathered.tab.id, verdict: told })
}

function check(): void {
  running.abort()
  running = new AbortController()
  const { signal } = running
  told = undefined
  const began = Date.now()
  gathered = { facts: nothingYet, tab: undefined, state: 'checking', settled: false, checkedAt: began }
  show()
  let asked: string | undefined
  void gather((news) => {
    const buyer = valueOf(news.facts.buyer) ?? ''
    gathered = news
    if (news.state === 'done') {
      const diagnosis = diagnose(causes, { ...news.facts, ...answerFacts(answers) })
      noteLook(began, news, diagnosis)
    }
    if (asked === buyer) {
      show()
      return
    }
    // What was said of one thread says nothing of another.
    if (answersOf !== buyer) answers = {}
    asked = answersOf = buyer
    show()
    void askBackground('readAnswers', place(), heardWithin).then((reply) => {
      if (signal.aborted || !reply.ok || asked !== buyer) return
      answers = reply.value
      show()
    })
  }, signal)
}

onAccessChange(check)
// A panel stays open beside the pages: it follows them.
if (document.documentElement.dataset.place === 'panel') onFiverrInFront(check)
check()
void startInLanguage(show)
