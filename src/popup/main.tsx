import { render } from 'preact'
import { causes } from '../causes/index.ts'
import { diagnose } from '../core/diagnose.ts'
import { onAccessChange } from '../platform/permissions.ts'
import { gather, nothingYet, type Gathered } from './gather.ts'
import { Popup } from './Popup.tsx'

const root = document.getElementById('popup')
let running = new AbortController()

/** Draws what is known so far and hangs it on the root element for anyone who waits for it. */
function show(gathered: Gathered): void {
  if (!root) return
  const diagnosis = diagnose(causes, gathered.facts)
  render(<Popup gathered={gathered} diagnosis={diagnosis} now={Date.now()} checkAgain={check} />, root)
  document.documentElement.dataset.verdict = diagnosis.verdict
  document.documentElement.dataset.state = gathered.state
}

function check(): void {
  running.abort()
  running = new AbortController()
  show({ facts: nothingYet, tab: undefined, state: 'checking', checkedAt: Date.now() })
  void gather(show, running.signal)
}

onAccessChange(check)
check()
