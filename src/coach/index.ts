import type { Hint } from '../core/hint.ts'
import { ask } from './ask.ts'
import { clear } from './clear.ts'
import { concise } from './concise.ts'
import { professional } from './professional.ts'
import { progress } from './progress.ts'
import { prompt } from './prompt.ts'
import { relevant } from './relevant.ts'

/** Every writing hint, in the order in which they are shown. */
export const hints: readonly Hint[] = [relevant, prompt, ask, professional, clear, concise, progress]
