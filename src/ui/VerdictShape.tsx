import type { Verdict } from '../core/verdict.ts'
import { verdictShapes } from './verdict-shapes.ts'

/** The shape that stands for a verdict: octagon, triangle, circle, diamond, outlined circle. Drawn, not read aloud. */
export function VerdictShape({ verdict, size }: { readonly verdict: Verdict | 'checking'; readonly size: number }) {
  const { outline, mark } = verdictShapes[verdict]
  const outlined = verdict === 'no-page' || verdict === 'checking'
  return (
    <svg class={`shape shape-${verdict}`} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={outline} fill={outlined ? 'none' : 'currentColor'} stroke={outlined ? 'currentColor' : 'none'} stroke-width="2" />
      <path class="shape-mark" d={mark} fill="none" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  )
}
