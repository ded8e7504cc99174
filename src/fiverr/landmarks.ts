import { isShown, matches, plainText, query, queryAll, typedInto } from './dom.ts'

/** One way to recognise a landmark: a selector, and the words that the element must show where the selector alone does not tell. */
type Try = string | readonly [selector: string, text: RegExp]

/**
 * Every place in Fiverr's pages that a reader looks for, each in several ways, as `facts` of 2023–2026 have them,
 * surest first: by test id, id, class, role, structure, words.
 * Fiverr's generated class names change with each build, so only hand-written names stand here. Words are English.
 */
const landmarks = {
  inbox: [
    '[data-testid="index-container"]',
    '.inbox_perseus, .inbox_perseus_wrapper',
  ],
  contactList: [
    '[data-testid="contacts-list"]',
    '.contacts-list',
  ],
  contact: [
    '[data-testid="contact"]',
    '.contact',
  ],
  conversationHeader: [
    'header.conversation-header, .conversation-header',
    'header:has(a[href*="source=inbox"])',
  ],
  buyerLink: [
    '.conversation-header a.username',
    'header a[href*="source=inbox"]',
  ],
  messageFlow: [
    '.message-flow',
    '[role="log"]',
    ':has(> .message-wrapper), :has(> * > .message-wrapper)',
  ],
  message: [
    '.message-wrapper > .message',
    '.message-flow .message',
    '[data-testid="message"]',
    'div:has(> .message-content)',
    'div[id*="_"]:not([id*="ZONE"]):has(> * [data-testid="message-header-timestamp"]):not(:has(textarea, form, footer, nav, h1, h2, div[id*="_"] [data-testid="message-header-timestamp"]))',
  ],
  buyerMessageHeader: [
    '[data-testid="basic-message-header"]',
    '[data-testid="report-menu-button"], [data-testid="report-button"]',
  ],
  messageSender: [
    '.message-content .header .sender',
    '.sender',
    '.message-content .header p:first-of-type',
  ],
  messageTime: [
    '[data-testid="message-header-timestamp"] time, [data-testid="message-header-timestamp"]',
    'time',
  ],
  messageBody: [
    '.message-body',
    // All words of newer pages carry these marks, a message's header, its quotes, buttons and files too.
    ':is(.message, .message-content, .message-wrapper, [data-testid="message"]) :is([data-track-tag="typography"], [data-track-tag="text"]):not(.header *, button *, [role="button"] *, .related-to *, .attachments-list *, [data-track-tag="link_card"] *)',
  ],
  failedMessage: [
    '.failed',
    '[data-testid*="failed" i], [data-testid*="resend" i], [data-testid*="retry" i]',
    '[aria-label*="resend" i], [aria-label*="retry sending" i], [aria-label*="not sent" i], [aria-label*="not delivered" i], [aria-label*="failed to send" i]',
  ],
  hiddenMessage: [
    '.message.disabled, .phishing-message',
  ],
  systemMessage: [
    '.fiverr-message-wrapper, .fiverr-message',
  ],
  threadStart: [
    '.message-flow.at-top, .message-flow .at-top, .initial-message, .related-to',
  ],
  composer: [
    '#send-message-text-area',
    '#message-box-text-area',
    'textarea[data-testid="message-box"]',
    '[data-slate-editor="true"][contenteditable]',
    '[data-track-tag="rich_text_editor"] [contenteditable]',
    '.conversation-footer textarea, .conversation-footer [contenteditable], .message-box textarea',
    ['textarea, [contenteditable][role="textbox"], [contenteditable="true"]', /^(send|type|write)\b.{0,12}\bmessage/i],
  ],
  /** The box of an order page: its markup is in no source, so any one text field of the main part is taken. */
  orderComposer: [
    '#__ZONE__main textarea, #__ZONE__main [contenteditable="true"]',
    'main textarea, main [contenteditable="true"]',
  ],
  contactWindow: [
    '[data-testid="send-message-form"]',
    '[role="dialog"]:has(textarea[data-testid="message-box"]), dialog:has(textarea[data-testid="message-box"])',
  ],
  disabledComposer: [
    '.message-box.disabled, .message-action-bar.disabled',
    'fieldset[disabled], [inert], [aria-disabled="true"]',
  ],
  refusedDraft: [
    '.message-uploader-container.invalid',
    '[aria-invalid="true"]',
  ],
  counter: [
    '.counters',
    ['span, small, p, div', /^\d[\d.,]{0,12} ?\/ ?\d[\d.,]{0,12}$/],
  ],
  sendControl: [
    '.message-action',
    'button[aria-label="Send" i]',
    'button[type="submit"]',
    ['button, [role="button"]', /^send( message)?$/i],
  ],
  /** Opens the setting of what Enter does. What it opens is in no source. */
  enterSettingButton: [
    '[data-testid="toggle-user-settings-popover"]',
  ],
  detailsPane: [
    '[data-testid="details-pane"]',
    '.details-pane',
  ],
  orderCard: [
    '[role="order-card"]',
    '[role="order-link"]',
    'a[href*="/manage_orders/FO"], a[href*="/orders/FO"]',
  ],
  termsWarning: [
    '.terms-error',
  ],
  toast: [
    '.orca-status-toast.active, .fit-toaster-container-top-center',
    '[role="alert"]',
  ],
  refusedAttachment: [
    '.attachment .is-blocked, .attachment .is-detected, .attachment.is-blocked, .attachment.is-detected',
  ],
  botWall: [
    '#px-captcha, #px-captcha-wrapper',
    'iframe[src*=".px-cloud.net"]',
    ['h1, h2, title', /^(it needs a human touch|one small step)/i],
  ],
  signedInMark: [
    'meta[name="user_id"][content]:not([content=""])',
    '.seller-nav-right, .fiverr-nav-right figure, .messages-wrapper, .seller-main-item, .popover-notifications-drawer',
    'article[data-testid="index-container"]',
  ],
  signInLink: [
    'a[href*="/login?source=top_nav"], a[href*="/join?source=top_nav"]',
    'form input[type="password"]',
    ['header a, nav a', /^sign in$/i],
  ],
  ownProfile: [
    'a[href^="/users/"][href*="/seller_dashboard"], a[href*="/users/"][href*="/manage_gigs"]',
  ],
  gigRow: [
    '.gigs-table .tbl-row:not(.header), .gig-row, [data-gig-id]',
    'tbody tr:has(a):not(:has(> [colspan]))',
  ],
} as const satisfies Record<string, readonly Try[]>

export type LandmarkName = keyof typeof landmarks
export const landmarkNames = /* @__PURE__ */ Object.keys(landmarks) as readonly LandmarkName[]

const tries = (name: LandmarkName): readonly Try[] => landmarks[name]
const selectorIn = (one: Try): string => (typeof one === 'string' ? one : one[0])

const fits = (element: Element, one: Try): boolean => {
  if (typeof one === 'string') return true
  // What stands in a box was typed by someone.
  const own = matches(element, typedInto) ? null : plainText(element, 80)
  const words = [own, element.getAttribute('placeholder'), element.getAttribute('aria-label'), element.getAttribute('data-placeholder')]
  return words.some((word) => word !== null && one[1].test(word.trim()))
}

const hits = (root: ParentNode, one: Try): Element[] => queryAll(root, selectorIn(one)).filter((element) => fits(element, one))

/** Every element that the surest way with a hit finds, in document order. */
export function findAll(root: ParentNode, name: LandmarkName): readonly Element[] {
  for (const one of tries(name)) {
    const found = hits(root, one)
    if (found.length > 0) return found
  }
  return []
}

/** The first element that the surest way finds, shown ones before hidden ones. */
export function find(root: ParentNode, name: LandmarkName): Element | undefined {
  const found = findAll(root, name)
  return found.find(isShown) ?? found[0]
}

/** Every element that any of the ways finds, each once, surest way first. */
export function findAnyWay(root: ParentNode, name: LandmarkName): readonly Element[] {
  return [...new Set(tries(name).flatMap((one) => hits(root, one)))]
}

/** Whether an element is itself such a landmark, in any of the ways. */
export const isLandmark = (element: Element, name: LandmarkName): boolean =>
  tries(name).some((one) => matches(element, selectorIn(one)) && fits(element, one))

/** The selector for a landmark's ways that need no reading of words, for `closest` and quick tests. */
export const selectorOf = (name: LandmarkName): string =>
  tries(name).filter((one) => typeof one === 'string').join(', ')

/** The selector for whatever carries one of these words in its class or test id. */
export const namedAfter = (...words: readonly string[]): string => words.map((word) => `[class*="${word}" i], [data-testid*="${word}" i]`).join(', ')

/** Whether a quick look finds such a landmark, without reading words. */
export const has = (root: ParentNode, name: LandmarkName): boolean => query(root, selectorOf(name)) !== undefined
