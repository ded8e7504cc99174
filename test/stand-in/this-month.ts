const day = 24 * 60 * 60 * 1000

/**
 * A month, as a profile prints it, in which an account is new at this moment and for a day after: on a month's last day the next
 * one, since a page is drawn and looked at later than its scenario was written down.
 */
export const thisMonth = (now: number): string =>
  new Intl.DateTimeFormat('en-US', { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(now + day)
