/** Domains that are Fiverr's own. */
const ownDomains = ['fiverr.com', 'fvrr.co', 'fiverrcdn.com', 'fiverr-res.cloudinary.com']

/** Whether a host is Fiverr's own: its addresses may stand in any message. */
export function isFiverrHost(host: string): boolean {
  const name = host.toLowerCase()
  return ownDomains.some((domain) => name === domain || name.endsWith(`.${domain}`))
}
