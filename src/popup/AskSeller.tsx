import type { Answers, Question, Said } from '../core/answers.ts'
import { questions } from '../core/answers.ts'
import { countWords, words } from '../platform/words.ts'
import { questionWords, saidWords } from '../ui/cause-words.ts'
import type { Actions } from './actions.ts'

const said: readonly Said[] = ['yes', 'no', 'unknown']

/** The one question whose answer would change most. */
export function AskSeller({ question, buyer, actions }: { readonly question: Question; readonly buyer: string; readonly actions: Actions }) {
  return (
    <section class="question" data-question={question}>
      <h2>{questionWords(question, buyer)}</h2>
      <p class="soft">{words('question_why')}</p>
      <div class="repairs">
        {said.map((one) => <button key={one} type="button" data-answer={one} onClick={() => actions.answer(question, one)}>{saidWords(one)}</button>)}
      </div>
    </section>
  )
}

/** What the seller has answered, to be changed or taken back. */
export function YourAnswers({ answers, buyer, actions }: { readonly answers: Answers; readonly buyer: string; readonly actions: Actions }) {
  const given = questions.filter((question) => answers[question])
  if (given.length === 0) return null
  return (
    <details>
      <summary><h2>{countWords('answers', given.length)}</h2></summary>
      <ul class="answers">
        {given.map((question) => (
          <li key={question}>
            <span>{questionWords(question, buyer)}</span>
            <span class="soft">{saidWords(answers[question]?.said ?? 'unknown')}</span>
            <button type="button" class="quiet" onClick={() => actions.answer(question, null)}>{words('answer_change')}</button>
          </li>
        ))}
      </ul>
    </details>
  )
}
