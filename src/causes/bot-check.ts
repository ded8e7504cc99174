import { defineCause } from '../core/cause.ts'
import { measured, seen, seenNotice, statusOf, traffic } from '../core/evidence.ts'

/** Fiverr's protection against robots asks for a human touch. */
export const botCheck = defineCause({
  id: 'bot-check',
  support: 'measured',
  prior: 0.05,
  cost: 1,
  needs: ['page', 'notices', 'wording'],
  uses: ['exchanges', 'reply'],
  steps: 4,
  repairs: ['reload', 'open-page'],
  judge({ page, notices, exchanges, reply }) {
    const wall = page.known && page.value === 'bot-wall'
    const notice = seenNotice(notices, 'bot-check')
    // A captcha has no words of its own: then the page is the evidence.
    const shown = wall && notice?.by !== 'wording' ? seen('evidence_bot_wall', page.seenAt) : notice
    if (shown) return { certainty: 'certain', effect: 'blocks', evidence: [shown] }
    const load = traffic(exchanges).filter(({ kind }) => kind === 'page').at(-1)
    if (!load || statusOf(load.outcome) !== 403) return null
    const evidence = [measured('evidence_page_status', load.at, '403')]
    // A probe without cookies is turned away for less: alone it says nothing of this page.
    if (reply.known && statusOf(reply.value.outcome) === 403) evidence.push(measured('evidence_probe_status', reply.seenAt, '403'))
    return { certainty: 'possible', effect: 'none', evidence }
  },
})
