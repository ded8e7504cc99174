import { startOf, tokenText, type Tokens } from '../../core/tokens.ts'
import { trimmedEnd } from './address-end.ts'
import type { Address } from './address.ts'
import { isOwnNetwork } from './own-network.ts'

const machine = /^(?:\d{1,3}\.){3}\d{1,3}(?![\d.]\d|[a-z_-])/
const machineWord = /^(?:ip|ips|ipv4|ping|ssh|dns|rdp|vps|ftp|sftp|traceroute|telnet|nslookup)$/

/** Most tokens before a machine's number among which a word for machines is looked for. */
const mostBeforeMachine = 4

/** "192.0.2.10:8080/demo", "ping 192.0.2.10": a machine's number with a port or a path, or named as one; else it may be a version as well. One of the own network needs a path. */
export function machineAt(tokens: Tokens, first: number, index: number): Address | undefined {
  const start = startOf(tokens, first)
  const host = machine.exec(tokens.text.slice(start, start + 24))?.[0]
  if (host === undefined || /[\w./-]/.test(tokens.text.charAt(start - 1)) || startOf(tokens, index) > start + host.length || host.split('.').some((part) => Number(part) > 255)) return undefined
  const after = tokens.text.slice(start + host.length, start + host.length + 16)
  const hasPath = /^(?::\d{2,5})?\/[^\s\d]/.test(after)
  if (isOwnNetwork(host) ? !hasPath : !hasPath && !/^:\d{2,5}(?!\d)/.test(after) && !isMachine(tokens, first, start + host.length)) return undefined
  const end = trimmedEnd(tokens.text, start + host.length)
  return { first, lastOfHost: index, start, end, host, path: tokens.text.slice(start + host.length, end), form: 'glued', scheme: false }
}

/** Whether four numbers are all that is said, or named as a machine's. */
function isMachine(tokens: Tokens, first: number, end: number): boolean {
  if (first === 0 && tokens.text.slice(end, end + 4).trim() === '' && end + 4 >= tokens.text.length) return true
  for (let at = first - 1; at >= first - mostBeforeMachine; at--) if (machineWord.test(tokenText(tokens, at))) return true
  return false
}
