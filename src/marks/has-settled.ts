/** A button pressed sooner than this after it came up was meant for something else. In milliseconds. */
const settleTime = 250

/** Whether an event came late enough after a button came up, at `shownAt` as `performance.now()` tells it, to be meant for it. */
export const hasSettled = ({ timeStamp }: Pick<Event, 'timeStamp'>, shownAt: number): boolean => timeStamp - shownAt >= settleTime
