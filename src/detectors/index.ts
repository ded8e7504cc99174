import type { Detector } from '../core/detector.ts'
import { email } from './email.ts'
import { handle } from './handle.ts'
import { holdWords } from './hold-words.ts'
import { link } from './link.ts'
import { offPlatform } from './off-platform.ts'
import { payment } from './payment.ts'
import { phone } from './phone.ts'

/** Every detector. Their order does not matter: overlaps are settled by weight. */
export const detectors: readonly Detector[] = [email, phone, handle, link, payment, offPlatform, holdWords]
