/** Hosts of one's own machine and network: their addresses lead nobody anywhere. Source: RFC 1918, RFC 6761 and RFC 6762. */
const ownHosts = /^(?:localhost$|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.)|\.(?:local|localhost)$/

export const isOwnNetwork = (host: string): boolean => ownHosts.test(host)
