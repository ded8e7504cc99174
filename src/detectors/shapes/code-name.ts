import type { Draft } from '../../core/draft.ts'
import { gapAfter, isSign, kindOf, startOf, wordToken, type Tokens } from '../../core/tokens.ts'
import { plainEndings, wordEndings } from '../words/top-level-domains.ts'
import type { Domain } from './domain.ts'
import { shortEndings, shortHosts } from './short-hosts.ts'
import { setOf } from '../words/set-of.ts'

const plain = setOf(plainEndings)
const wordLike = setOf(wordEndings)
/** What program text begins with: "this.state.me". */
const codeNames = setOf('this self props state window document event req res request response user item data model ctx context obj object node params query config settings session store row rows row1 result results arr array list str string math json process module exports system java javax console std')

/** Those of them that are nobody's site. */
const strictCode = setOf('java javax system df np pd tf os sys req res ctx self props')

/** "this.state.me", "x.is": a property in program text, a sentence that begins without its space. */
export const namesCode = ({ labels }: Domain): boolean => (strictCode.has(labels[0] ?? '') && labels.at(-1) !== 'com') || (codeNames.has(labels[0] ?? '') && labels.length > 2 && !plain.has(labels.at(-1) ?? '')) || wordLike.has(labels.at(-1) ?? '') && (codeNames.has(labels[0] ?? '') || (/^[a-z]$/.test(labels[0] ?? '') && !shortHosts.has(labels.join('.')) && !shortEndings.has(labels[1] ?? '')))

/** Whether a dotted name has capitals as program text has them. */
export const looksLikeCode = (tokens: Tokens, draft: Draft, domain: Domain): boolean => isNamespace(tokens, draft, domain) || hasClassName(tokens, draft, domain)

/** "System.IO.File": names with capitals that go on behind what could be an ending. */
const isNamespace = (tokens: Tokens, draft: Draft, { first, last }: Domain): boolean =>
  isSign(tokens, last + 1, '.') && gapAfter(tokens, last) === 0 && gapAfter(tokens, last + 1) === 0 && kindOf(tokens, last + 2) === wordToken && draft.upperAt(startOf(tokens, last)) && draft.upperAt(startOf(tokens, first)) && draft.upperAt(startOf(tokens, last + 2))

/** "tf.data.Dataset.map": a label with a capital behind one without. */
function hasClassName(tokens: Tokens, draft: Draft, { first, last, labels }: Domain): boolean {
  if (labels.length < 3 || draft.upperAt(startOf(tokens, first))) return false
  for (let at = first + 1; at <= last; at++) if (kindOf(tokens, at) === wordToken && isSign(tokens, at - 1, '.') && draft.upperAt(startOf(tokens, at)) && !draft.upperAt(startOf(tokens, at) + 1)) return true
  return false
}
