/** Registrable domains that are Fiverr's own. */
const ownDomains = ['fiverr.com', 'fvrr.co', 'fiverrcdn.com', 'fiverr-res.cloudinary.com', 'fiverrlearn.com', 'and.co', 'fiverr.group', 'cfvrr.com']

/** Whether a host is Fiverr's own: its addresses may stand in any message. */
export function isFiverrHost(host: string): boolean {
  const name = host.toLowerCase()
  return ownDomains.some((domain) => name === domain || name.endsWith(`.${domain}`))
}

/** Fiverr's pages on what may stand in a message. */
export const helpPages = {
  contactDetails: 'https://help.fiverr.com/hc/en-us/articles/12792122691601',
  offPlatform: 'https://community.fiverr.com/public/blogs/taking-business-off-platform-2025-06-02',
  approvedUrls: 'https://help.fiverr.com/hc/en-us/articles/360011421218',
  warnings: 'https://help.fiverr.com/hc/en-us/articles/360010880417',
  terms: 'https://www.fiverr.com/legal-portal/legal-terms/terms-of-service',
} as const
