import type { Diagnosis, Found } from '../core/diagnose.ts'
import { valueOf } from '../core/known.ts'
import { countWords, words } from '../platform/words.ts'
import { VerdictShape } from '../ui/VerdictShape.tsx'
import type { Answers, Question } from '../core/answers.ts'
import type { Actions, Tried } from './actions.ts'
import { AskSeller, YourAnswers } from './AskSeller.tsx'
import { DraftFindings } from './DraftFindings.tsx'
import type { Gathered } from '../probes/gather.ts'
import { headingOf, isUndecided } from './heading.ts'
import { Hints } from './Hints.tsx'
import { ReplyWait } from './ReplyWait.tsx'
import { PopupFoot } from './PopupFoot.tsx'
import { Reason } from './Reason.tsx'
import { RepairButtons } from './RepairButtons.tsx'
import { SavedReplies } from './SavedReplies.tsx'
import { Unchecked } from './Unchecked.tsx'
import { WhatIRead } from './WhatIRead.tsx'

interface PopupProps {
  readonly gathered: Gathered
  readonly diagnosis: Diagnosis
  readonly now: number
  readonly question: Question | undefined
  readonly answers: Answers
  readonly tried: Tried | undefined
  readonly actions: Actions
}

/** The whole popup: verdict, first reason open, draft, other reasons, what could not be checked. */
export function Popup({ gathered, diagnosis, now, question, answers, tried, actions }: PopupProps) {
  const { facts, state, tab, checkedAt } = gathered
  const undecided = isUndecided(diagnosis, gathered)
  const { verdict, found, unchecked } = diagnosis
  const { title, sub } = headingOf(diagnosis, gathered)
  const checking = state === 'checking'
  const [first, ...rest] = found
  const open = first && !undecided && isOpen(first, diagnosis) ? first : undefined
  const others = open ? rest : found
  const pieces = valueOf(facts.draft) ?? []
  const order = (valueOf(facts.orders)?.count ?? 0) > 0
  const links = valueOf(facts.links)
  const clock = valueOf(facts.replyClock)
  const drafted = valueOf(facts.composer)?.blank === false
  const withheld = valueOf(facts.access) === false
  return (
    <>
      <header class={`verdict verdict-${undecided ? 'checking' : verdict}`}>
        <VerdictShape verdict={undecided ? 'checking' : verdict} size={36} />
        <div role="status">
          <h1>{title}</h1>
          {!open && sub !== '' && <p>{sub}</p>}
        </div>
      </header>
      {withheld && <section><RepairButtons repairs={['grant-access']} main tab={tab} actions={actions} /></section>}
      {tried && !checking && <WasThisIt tried={tried} actions={actions} />}
      {verdict === 'no-page' && !checking && !open && <section><RepairButtons repairs={['open-inbox']} main tab={tab} actions={actions} /></section>}
      {open && <Reason key={open.cause.id} found={open} now={now} tab={tab} links={links} order={order} pieces={pieces} open actions={actions} />}
      {question && !checking && !withheld && verdict !== 'no-page' && <AskSeller question={question} buyer={valueOf(facts.buyer) ?? words('the_buyer')} actions={actions} />}
      {!undecided && clock && <ReplyWait clock={clock} now={now} />}
      {pieces.length > 0 && open?.cause.id !== 'draft-contact-details' && <DraftFindings pieces={pieces} order={order} />}
      {!checking && tab && drafted && <Hints tabId={tab.id} checkedAt={checkedAt} />}
      {others.length > 0 && !undecided && (
        <details>
          <summary><h2>{othersWords(others.length, verdict === 'clear')}</h2></summary>
          {others.map((one) => <Reason key={one.cause.id} found={one} now={now} tab={tab} links={links} order={order} pieces={[]} actions={actions} />)}
        </details>
      )}
      {!checking && tab && facts.composer.known && <SavedReplies tabId={tab.id} />}
      {!checking && unchecked.length > 0 && <Unchecked unchecked={unchecked} />}
      {!checking && <YourAnswers answers={answers} buyer={valueOf(facts.buyer) ?? words('the_buyer')} actions={actions} />}
      {!checking && !withheld && <WhatIRead facts={facts} actions={actions} />}
      <PopupFoot checking={checking} checkedAt={checkedAt} now={now} checkAgain={actions.checkAgain} />
    </>
  )
}

/** After a repair and a new look: what it did, and whether it was this. */
function WasThisIt({ tried: { result }, actions }: { readonly tried: Tried; readonly actions: Actions }) {
  return (
    <section class="question">
      <p class="said" role="status">{words(result.says, ...(result.with ?? []))}</p>
      <h2>{words('was_this_it')}</h2>
      <div class="repairs">
        <button type="button" data-helped="yes" onClick={() => actions.helped(true)}>{words('said_yes')}</button>
        <button type="button" data-helped="no" onClick={() => actions.helped(false)}>{words('said_no')}</button>
      </div>
    </section>
  )
}

/** The first reason stands open when it changes the verdict, or when there is no good news that it would contradict. */
const isOpen = ({ finding }: Found, { verdict }: Diagnosis): boolean =>
  finding.effect !== 'none' || (verdict !== 'clear' && finding.certainty !== 'possible')

/** Beside a clear verdict the rest are remarks, otherwise reasons. */
const othersWords = (count: number, clear: boolean): string => countWords(clear ? 'remarks' : 'other_reasons', count)
