/** The extension's full pages. Each is `src/<name>/index.html`, is built because it stands here, and has its title in `page_<name>`. */
export const fullPages = ['options', 'welcome', 'history', 'report', 'replies'] as const
export type FullPage = (typeof fullPages)[number]

/** Those that every page links to, in this order. */
export const menuPages: readonly FullPage[] = ['replies', 'history', 'report', 'options']

/** Where a full page is within the extension. */
export const pageAddress = (page: FullPage): string => `/src/${page}/index.html`
