import type { Page } from 'puppeteer-core'
import type { Question, Said } from '../../src/core/answers.ts'
import type { CauseId } from '../../src/core/cause-id.ts'
import { readPopup, type Shown } from './driver.ts'

/** The question that decides a cause, and the answer that speaks for the cause. */
const questionOf: Partial<Record<CauseId, readonly [Question, 'yes' | 'no']>> = {
  'buyer-has-not-written': ['saysBuyerWroteFirst', 'no'],
  'buyer-limits-messages': ['saysBuyerLimits', 'yes'],
  'account-restricted': ['saysRestricted', 'yes'],
  'policy-warning': ['saysWarned', 'yes'],
  'id-verification-pending': ['saysIdCheckAsked', 'yes'],
  'email-unverified': ['saysEmailUnverified', 'yes'],
  'phone-unverified': ['saysPhoneUnverified', 'yes'],
  'profile-incomplete': ['saysProfileIncomplete', 'yes'],
  'new-account-limit': ['saysNewAccount', 'yes'],
  'gig-inactive': ['saysNoActiveGig', 'yes'],
}

/** More questions than there are. */
const most = 12

/**
 * Answers the popup's questions until it asks none: about this cause as the trouble would have it (`there`), as if all were
 * well, or not knowing; every other with "don't know".
 */
export async function answerQuestions(popup: Page, cause: CauseId, trouble: 'there' | 'not-there' | 'not-known'): Promise<Shown> {
  const [mine, there] = questionOf[cause] ?? []
  let shown = await readPopup(popup)
  for (let round = 0; shown.question !== null; round += 1) {
    if (round > most) throw new Error(`The popup asks ${shown.question} again and again`)
    const said: Said = shown.question !== mine || trouble === 'not-known' ? 'unknown' : trouble === 'there' ? (there ?? 'yes') : there === 'no' ? 'yes' : 'no'
    const asked = shown.question
    await popup.$eval(`[data-question] [data-answer="${said}"]`, (button) => (button as HTMLElement).click())
    await popup.waitForFunction((name) => document.querySelector(`[data-question="${name}"]`) === null, { polling: 20 }, asked)
    shown = await readPopup(popup)
  }
  return shown
}
