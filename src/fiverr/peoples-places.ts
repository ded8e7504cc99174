import { namedAfter, selectorOf } from './landmarks.ts'
import { othersWords } from './page-text.ts'

/** What people name, choose or wrote before: the other side's name, orders and their titles, gigs, suggestions, notifications, quotes, reviews. */
const named = [
  '[role="listbox"]', '[role="option"]', '[role="menu"]', '[role="menuitem"]', '[role="feed"]', '[role="log"] [role="article"]', 'datalist', 'blockquote', 'q', 'pre',
  '[class~="review" i]', '[itemprop="review"]', '[itemprop="name"]', '[download]', namedAfter('notifications', 'conversations', 'reviews', 'quick-responses', 'quote', 'suggestion'), '[class*="quick-response" i]',
].join(', ')

/** Things of people's, whatever is around them. */
export const peoplesThings = (): string =>
  [selectorOf('messageBody'), selectorOf('contactList'), selectorOf('contact'), selectorOf('buyerLink'), selectorOf('orderCard'), named].join(', ')

/** Places in which words are people's, as far as a place can tell. What Fiverr says of them may stand there too: no answer, not a no. */
export const peoplesPlaces = (): string => [othersWords(), selectorOf('detailsPane'), peoplesThings()].join(', ')
