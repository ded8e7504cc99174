import { isQuestion, isSaid } from '../core/answers.ts'
import { causeIds, type CauseId } from '../core/cause-id.ts'
import { mostPlaces } from '../core/enter-kept.ts'
import type { ReplyClock } from '../core/facts.ts'
import { isMoment } from '../core/known.ts'
import { isSettingKey } from '../core/setting-items.ts'
import { verdicts } from '../core/verdict.ts'
import { isPartName } from './part-names.ts'
import type { Ask, NoteSetting, Rules, SeenThread, SentText } from './protocol.ts'
import { isEmpty, isKind, isObject } from './shapes.ts'

const isTabId = (id: unknown): id is number | null => id === null || Number.isInteger(id)
const isName = (name: unknown): name is string | null => name === null || (typeof name === 'string' && name.length <= 60)
/** The most things that are changed at once. */
const mostChanges = 600
const isChanges = (store: unknown, changes: unknown): boolean => {
  if (!isObject(changes)) return false
  const keys = Object.keys(changes)
  return keys.length <= mostChanges && keys.every((key) => (store === 'settings' ? isSettingKey(key) : key !== '__proto__' && key.length <= 200))
}
/** The most selectors that a box may be described by, and the longest, in UTF-16 code units. */
const mostSelectors = 12
const longestSelector = 400
/** The longest draft that is kept over a reload, in UTF-16 code units. */
const longestDraft = 200_000

const isCause = (value: unknown): value is CauseId => causeIds.some((id) => id === value)
const isFirst = (value: unknown): value is ReplyClock['first'] | null => value === null || value === undefined
  || (isObject(value) && isMoment(value.asked) && (value.answered === undefined || value.answered === null || isMoment(value.answered)))
const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{16}$/.test(value)
const isSent = (value: unknown): value is SentText => isObject(value) && isHash(value.text) && isHash(value.thread)
const isThread = (value: unknown): value is SeenThread => isObject(value) && typeof value.buyer === 'string' && isName(value.buyer) && typeof value.held === 'boolean' && isFirst(value.first)

/** Who may ask what of the background, and in what shape. Anything else is not answered. */
export const backgroundRules = {
  readBrowser: { from: 'page', takes: (ask): ask is Ask<'readBrowser'> => isObject(ask) && isTabId(ask.tabId) },
  probeFiverr: { from: 'page', takes: isEmpty },
  sendPressed: { from: 'tab', takes: isEmpty },
  messageLeft: { from: 'tab', takes: isEmpty },
  rememberAccount: { from: 'tab', takes: (ask): ask is Ask<'rememberAccount'> => isObject(ask) && isObject(ask.facts) },
  readAnswers: { from: 'page', takes: (ask): ask is Ask<'readAnswers'> => isObject(ask) && isTabId(ask.tabId) && isName(ask.buyer) },
  giveAnswer: {
    from: 'page',
    takes: (ask): ask is Ask<'giveAnswer'> => isObject(ask) && isTabId(ask.tabId) && isName(ask.buyer) && isQuestion(ask.question) && (ask.said === null || isSaid(ask.said)),
  },
  removeCookies: { from: 'page', takes: (ask): ask is Ask<'removeCookies'> => isObject(ask) && Number.isInteger(ask.tabId) },
  holdDraft: { from: 'tab', takes: (ask): ask is Ask<'holdDraft'> => isObject(ask) && typeof ask.text === 'string' && ask.text.length <= longestDraft && typeof ask.path === 'string' },
  readDraft: { from: 'tab', takes: (ask): ask is Ask<'readDraft'> => isObject(ask) && typeof ask.path === 'string' },
  forgetDraft: { from: 'tab', takes: (ask): ask is Ask<'forgetDraft'> => isObject(ask) && typeof ask.path === 'string' },
  noteLook: {
    from: 'page',
    takes: (ask): ask is Ask<'noteLook'> => isObject(ask) && Number.isInteger(ask.tabId) && isMoment(ask.at) && verdicts.some((one) => one === ask.verdict)
      && Array.isArray(ask.causes) && ask.causes.every(isCause) && (ask.thread === null || isThread(ask.thread)),
  },
  noteThread: { from: 'tab', takes: isThread },
  noteRepair: {
    from: 'page',
    takes: (ask): ask is Ask<'noteRepair'> => isObject(ask) && Number.isInteger(ask.tabId) && isCause(ask.cause) && typeof ask.repair === 'string' && ask.repair.length <= 30 && typeof ask.helped === 'boolean',
  },
  changeHistory: { from: 'page', takes: (ask): ask is Ask<'changeHistory'> => isObject(ask) && (ask.put === null || Array.isArray(ask.put)) },
  loadPart: { from: 'tab', takes: (ask): ask is Ask<'loadPart'> => isObject(ask) && isPartName(ask.part) },
  pageRead: { from: 'tab', takes: (ask): ask is Ask<'pageRead'> => isObject(ask) && isObject(ask.outline) && isName(ask.buyer) },
  showVerdict: { from: 'page', takes: (ask): ask is Ask<'showVerdict'> => isObject(ask) && Number.isInteger(ask.tabId) && verdicts.some((one) => one === ask.verdict) },
  changeItems: { from: 'page', takes: (ask): ask is Ask<'changeItems'> => isObject(ask) && (ask.store === 'settings' || ask.store === 'replies') && isChanges(ask.store, ask.changes) },
  setFromNote: { from: 'tab', takes: (ask): ask is NoteSetting => isObject(ask) && Object.keys(ask).length === 1 && (isKind(ask.kindOff) || ask.pauseBeforeSending === false) },
  readNoteWords: { from: 'tab', takes: isEmpty },
  readChosen: { from: 'tab', takes: isEmpty },
  keepEnter: { from: 'tab', takes: (ask): ask is Ask<'keepEnter'> => isObject(ask) && typeof ask.heldOnce === 'boolean' && isObject(ask.sends) && Object.entries(ask.sends).length <= mostPlaces && Object.entries(ask.sends).every(([place, sends]) => place.length < 100 && typeof sends === 'boolean') },
  keepPointed: { from: 'tab', takes: (ask): ask is Ask<'keepPointed'> => isObject(ask) && isObject(ask.box) && Array.isArray(ask.box.selectors) && ask.box.selectors.length <= mostSelectors && ask.box.selectors.every((one) => typeof one === 'string' && one.length < longestSelector) },
  textKey: { from: 'tab', takes: isEmpty },
  noteSent: { from: 'tab', takes: isSent },
  countSent: { from: 'tab', takes: isSent },
} as const satisfies Rules
