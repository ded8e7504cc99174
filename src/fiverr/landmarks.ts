import { isShown, matches, plainText, query, queryAll, typedInto } from './dom.ts'

/** How a landmark was recognised, surest first. */
export type Way = 'test-id' | 'id' | 'class' | 'role' | 'structure' | 'wording'

interface Try { readonly by: Way; readonly selector: string; readonly text?: RegExp }

/**
 * Every place in Fiverr's pages that a reader looks for, each in several ways, as `facts` of 2023–2026 have them.
 * Fiverr's generated class names change with each build, so only hand-written names stand here. Words are English.
 */
const landmarks = {
  inbox: [
    { by: 'test-id', selector: '[data-testid="index-container"]' },
    { by: 'class', selector: '.inbox_perseus, .inbox_perseus_wrapper' },
  ],
  contactList: [
    { by: 'test-id', selector: '[data-testid="contacts-list"]' },
    { by: 'class', selector: '.contacts-list' },
  ],
  contact: [
    { by: 'test-id', selector: '[data-testid="contact"]' },
    { by: 'class', selector: '.contact' },
  ],
  conversationHeader: [
    { by: 'class', selector: 'header.conversation-header, .conversation-header' },
    { by: 'structure', selector: 'header:has(a[href*="source=inbox"])' },
  ],
  buyerLink: [
    { by: 'class', selector: '.conversation-header a.username' },
    { by: 'structure', selector: 'header a[href*="source=inbox"]' },
  ],
  messageFlow: [
    { by: 'class', selector: '.message-flow' },
    { by: 'role', selector: '[role="log"]' },
    { by: 'structure', selector: ':has(> .message-wrapper), :has(> * > .message-wrapper)' },
  ],
  message: [
    { by: 'class', selector: '.message-wrapper > .message' },
    { by: 'class', selector: '.message-flow .message' },
    { by: 'test-id', selector: '[data-testid="message"], [data-testid="message-wrapper"]' },
    { by: 'structure', selector: 'div:has(> .message-content)' },
    { by: 'structure', selector: 'div[id*="_"]:not([id*="ZONE"]):has(> * [data-testid="message-header-timestamp"]):not(:has(textarea, form, footer, nav, h1, h2, div[id*="_"] [data-testid="message-header-timestamp"]))' },
  ],
  buyerMessageHeader: [
    { by: 'test-id', selector: '[data-testid="basic-message-header"]' },
    { by: 'test-id', selector: '[data-testid="report-menu-button"], [data-testid="report-button"]' },
  ],
  messageSender: [
    { by: 'class', selector: '.message-content .header .sender' },
    { by: 'class', selector: '.sender' },
  ],
  messageTime: [
    { by: 'test-id', selector: '[data-testid="message-header-timestamp"] time, [data-testid="message-header-timestamp"]' },
    { by: 'structure', selector: 'time' },
  ],
  messageBody: [
    { by: 'class', selector: '.message-body' },
    { by: 'test-id', selector: '[data-track-tag="typography"], [data-track-tag="text"]' },
  ],
  failedMessage: [
    { by: 'class', selector: '.failed' },
    { by: 'test-id', selector: '[data-testid*="failed" i], [data-testid*="resend" i], [data-testid*="retry" i]' },
    { by: 'role', selector: '[aria-label*="resend" i], [aria-label*="retry sending" i], [aria-label*="not sent" i], [aria-label*="not delivered" i], [aria-label*="failed to send" i]' },
  ],
  hiddenMessage: [
    { by: 'class', selector: '.message.disabled, .phishing-message' },
  ],
  systemMessage: [
    { by: 'class', selector: '.fiverr-message-wrapper, .fiverr-message' },
  ],
  threadStart: [
    { by: 'class', selector: '.message-flow.at-top, .message-flow .at-top, .initial-message, .related-to' },
  ],
  composer: [
    { by: 'id', selector: '#send-message-text-area' },
    { by: 'id', selector: '#message-box-text-area' },
    { by: 'test-id', selector: 'textarea[data-testid="message-box"]' },
    { by: 'structure', selector: '[data-slate-editor="true"][contenteditable]' },
    { by: 'structure', selector: '[data-track-tag="rich_text_editor"] [contenteditable]' },
    { by: 'structure', selector: '.conversation-footer textarea, .conversation-footer [contenteditable], .message-box textarea' },
    { by: 'wording', selector: 'textarea, [contenteditable][role="textbox"], [contenteditable="true"]', text: /^(send|type|write)\b.{0,12}\bmessage/i },
  ],
  /** The box of an order page: its markup is in no source, so any one text field of the main part is taken. */
  orderComposer: [
    { by: 'structure', selector: '#__ZONE__main textarea, #__ZONE__main [contenteditable="true"]' },
    { by: 'structure', selector: 'main textarea, main [contenteditable="true"]' },
  ],
  contactWindow: [
    { by: 'test-id', selector: '[data-testid="send-message-form"]' },
    { by: 'structure', selector: '[role="dialog"]:has(textarea[data-testid="message-box"]), dialog:has(textarea[data-testid="message-box"])' },
  ],
  contactButton: [
    { by: 'test-id', selector: '[data-testid="contact-seller-button"]' },
  ],
  disabledComposer: [
    { by: 'class', selector: '.message-box.disabled, .message-action-bar.disabled' },
    { by: 'structure', selector: 'fieldset[disabled], [inert], [aria-disabled="true"]' },
  ],
  refusedDraft: [
    { by: 'class', selector: '.message-uploader-container.invalid' },
    { by: 'role', selector: '[aria-invalid="true"]' },
  ],
  counter: [
    { by: 'class', selector: '.counters' },
    { by: 'wording', selector: 'span, small, p, div', text: /^\d[\d.,]{0,12} ?\/ ?\d[\d.,]{0,12}$/ },
  ],
  sendControl: [
    { by: 'class', selector: '.message-action' },
    { by: 'role', selector: 'button[aria-label="Send" i]' },
    { by: 'structure', selector: 'button[type="submit"]' },
    { by: 'wording', selector: 'button, [role="button"]', text: /^send( message)?$/i },
  ],
  /** Opens the setting of what Enter does. What it opens is in no source. */
  enterSettingButton: [
    { by: 'test-id', selector: '[data-testid="toggle-user-settings-popover"]' },
  ],
  detailsPane: [
    { by: 'test-id', selector: '[data-testid="details-pane"]' },
    { by: 'class', selector: '.details-pane' },
  ],
  orderCard: [
    { by: 'role', selector: '[role="order-card"]' },
    { by: 'role', selector: '[role="order-link"]' },
    { by: 'structure', selector: 'a[href*="/manage_orders/FO"], a[href*="/orders/FO"]' },
  ],
  termsWarning: [
    { by: 'class', selector: '.terms-error' },
  ],
  toast: [
    { by: 'class', selector: '.orca-status-toast.active, .fit-toaster-container-top-center' },
    { by: 'role', selector: '[role="alert"]' },
  ],
  refusedAttachment: [
    { by: 'class', selector: '.attachment .is-blocked, .attachment .is-detected, .attachment.is-blocked, .attachment.is-detected' },
  ],
  botWall: [
    { by: 'id', selector: '#px-captcha, #px-captcha-wrapper' },
    { by: 'structure', selector: 'iframe[src*=".px-cloud.net"]' },
    { by: 'wording', selector: 'h1, h2, title', text: /^(it needs a human touch|one small step)/i },
  ],
  signedInMark: [
    { by: 'structure', selector: 'meta[name="user_id"][content]:not([content=""])' },
    { by: 'class', selector: '.seller-nav-right, .fiverr-nav-right figure, .messages-wrapper, .seller-main-item' },
    { by: 'test-id', selector: 'article[data-testid="index-container"]' },
  ],
  signInLink: [
    { by: 'structure', selector: 'a[href*="/login?source=top_nav"], a[href*="/join?source=top_nav"]' },
    { by: 'structure', selector: 'form input[type="password"]' },
    { by: 'wording', selector: 'header a, nav a', text: /^sign in$/i },
  ],
  ownProfile: [
    { by: 'structure', selector: 'a[href^="/users/"][href*="/seller_dashboard"], a[href*="/users/"][href*="/manage_gigs"]' },
  ],
  gigRow: [
    { by: 'class', selector: '.gigs-table .tbl-row:not(.header), .gig-row, [data-gig-id]' },
    { by: 'structure', selector: 'table a[href*="/manage_gigs/"], tbody tr:has(a)' },
  ],
} as const satisfies Record<string, readonly Try[]>

export type LandmarkName = keyof typeof landmarks
export const landmarkNames = Object.keys(landmarks) as readonly LandmarkName[]

const tries = (name: LandmarkName): readonly Try[] => landmarks[name]

const fits = (element: Element, { text }: Try): boolean => {
  if (!text) return true
  // What stands in a box was typed by someone.
  const own = matches(element, typedInto) ? null : plainText(element, 80)
  const words = [own, element.getAttribute('placeholder'), element.getAttribute('aria-label'), element.getAttribute('data-placeholder')]
  return words.some((word) => word !== null && text.test(word.trim()))
}

const hits = (root: ParentNode, one: Try): Element[] => queryAll(root, one.selector).filter((element) => fits(element, one))

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
  tries(name).some((one) => matches(element, one.selector) && fits(element, one))

/** The selector for a landmark's ways that need no reading of words, for `closest` and quick tests. */
export const selectorOf = (name: LandmarkName): string =>
  tries(name).filter((one) => !one.text).map(({ selector }) => selector).join(', ')

/** Whether a quick look finds such a landmark, without reading words. */
export const has = (root: ParentNode, name: LandmarkName): boolean => query(root, selectorOf(name)) !== undefined
