import type { Candidate, Detector } from '../core/detector.ts'
import { endOf, isA, startOf, type Tokens } from '../core/tokens.ts'
import { askSpan } from './shapes/ask-span.ts'
import { asksForContact } from './asks/asks-for-contact.ts'
import { asksHowToCall } from './asks/asks-how-to-call.ts'
import { asksPlainly } from './asks/asks-plainly.ts'
import { dodgesFee } from './asks/dodges-fee.ts'
import { goesDirect } from './asks/goes-direct.ts'
import { invitesToApp } from './asks/invites-to-app.ts'
import { leavesPlatform } from './asks/leaves-platform.ts'
import { refuses } from './asks/refusal.ts'
import { talksByMail } from './asks/talks-by-mail.ts'
import { clauseAround, hasIn, type Clause } from './shapes/clause.ts'
import { weights } from './shapes/weights.ts'
import { classes } from './words/classes.ts'

/** Most tokens between two words of one ask. */
const near = 5

/** The words that asks are found by. */
const openers = classes.outside | classes.fee | classes.messenger | classes.give | classes.direct | classes.mail | classes.phone | classes.save

type Ask = (tokens: Tokens, index: number, clause: Clause) => boolean

/** Every sort of ask, each told by a word that it is found by. */
const asks: readonly Ask[] = [leavesPlatform, dodgesFee, asksPlainly, asksHowToCall, asksForContact, talksByMail, goesDirect, invitesToApp]

/** Asks to talk, work or pay elsewhere, to get round the fee, or for a way to reach someone. */
export const offPlatform: Detector = {
  kind: 'off-platform',
  triggers: openers,
  *find(tokens) {
    let done = -1
    for (let at = 0; at < tokens.markedCount; at++) {
      const index = tokens.marked[at] ?? 0
      if (index <= done || !isA(tokens, index, openers) || !worthReading(tokens, index)) continue
      const clause = clauseAround(tokens, index)
      if (refuses(tokens, clause, index)) continue
      const found = asks.find((isAsk) => isAsk(tokens, index, clause))
      if (found === undefined) continue
      done = clause.last
      yield candidateOf(tokens, askSpan(tokens, clause, index, found === asksForContact))
    }
  },
}

/** A quick look: the words that each ask needs beside the one it starts from. */
function worthReading(tokens: Tokens, index: number): boolean {
  const around = { first: Math.max(0, index - near), last: Math.min(tokens.count - 1, index + near) }
  if (isA(tokens, index, classes.outside | classes.direct | classes.messenger)) return true
  if (isA(tokens, index, classes.save) && hasIn(tokens, { first: index - 2, last: index + 3 }, classes.platform)) return true
  if (isA(tokens, index, classes.mail | classes.phone)) return hasIn(tokens, { first: around.first, last: index }, classes.yours) || isA(tokens, index - 1, classes.link) || hasIn(tokens, around, classes.phone | classes.contact | classes.give)
  return hasIn(tokens, around, isA(tokens, index, classes.fee) ? classes.save | classes.direct : classes.phone | classes.mail | classes.mailHost | classes.messenger | classes.contact)
}

const candidateOf = (tokens: Tokens, { first, last }: Clause): Candidate => ({ start: startOf(tokens, first), end: endOf(tokens, last), weight: weights.clause })
