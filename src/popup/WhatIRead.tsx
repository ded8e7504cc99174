import type { Facts } from '../core/facts.ts'
import { words, writeNumber } from '../platform/words.ts'
import { factWords, gapWords } from '../ui/cause-words.ts'
import { shownFacts } from '../ui/shown-fact.ts'
import type { Actions } from './actions.ts'

/** What could be read, landmark by landmark, and the way to show where the message box is when it was not found. */
export function WhatIRead({ facts, actions }: { readonly facts: Facts; readonly actions: Actions }) {
  const read = shownFacts.filter((name) => facts[name].known).length
  const composer = facts.composer
  return (
    <details>
      <summary><h2>{words('what_i_read', writeNumber(read), writeNumber(shownFacts.length))}</h2></summary>
      <ul class="read">
        {shownFacts.map((name) => {
          const fact = facts[name]
          return (
            <li key={name} data-read={name} data-found={fact.known ? 'found' : fact.why}>
              <span>{factWords(name)}</span>
              <span class="soft">{fact.known ? words('read_found') : gapWords(fact.why)}</span>
            </li>
          )
        })}
      </ul>
      {!composer.known && (composer.why === 'page-changed' || composer.why === 'two-answers') && (
        <div class="point">
          <p class="soft">{words('point_why')}</p>
          <div class="repairs"><button type="button" data-point onClick={actions.point}>{words('point')}</button></div>
        </div>
      )}
    </details>
  )
}
