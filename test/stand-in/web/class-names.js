/** Class names that public sources wrote down by hand; Fiverr's build hashes every other one. */
const handWritten = new Set(`
  layout-service main-content inbox_perseus contacts-list contact read unread first active-contact soft-deleted user-info contact-excerpt
  empty-state no-selection no-conversations no-results nothing-tosee conversation-header upper-row username messages-wrapper unread-icon
  message-flow content at-top message-wrapper message message-content header sender message-body related-to fiverr-message-wrapper fiverr-message
  button-link hover-green attachments-list attachment scanning description is-blocked is-detected no-viruses failed disabled phishing-message
  reported-indication conversation-footer message-box message-uploader-container invalid message-container textarea-container allow-grammarly
  ruler counters message-action-bar message-action green grey red terms-error icon orca-status-toast active theme-error status-message
  unavailable-away-message initial-message unread-separator unread-label typing-wrapper details-pane flex-items-baseline
  soft-deleted fit-toaster-container-top-center fiverr-nav-right seller-nav-right seller-main-item orders-table tbl-row tbl-cell seller-grid
`.trim().split(/\s+/))

/** @param {string} text */
function hash(text) {
  let value = 2166136261
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 16777619)
  return (value >>> 0).toString(36)
}

/**
 * The class name as this build writes it.
 * @param {string} name as the style sheet's source writes it
 * @param {{ build: string, layout: 'known' | 'unknown' }} page
 */
export function className(name, page) {
  if (page.layout === 'known' && handWritten.has(name)) return name
  return `${page.build}${hash(page.build + name)}`
}

/** Every name of a space-separated list. */
export const classNames = (names, page) =>
  names.split(/\s+/).filter(Boolean).map((name) => className(name, page)).join(' ')
