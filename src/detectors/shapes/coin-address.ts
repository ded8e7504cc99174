import { sha256 } from './sha256.ts'

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const bech32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'

/** Ether and its kin: "0x" and forty hexadecimal digits. Its checksum is optional, so it is not looked at. */
export const isEtherAddress = (text: string): boolean => /^0x[0-9a-fA-F]{40}$/.test(text) && !/^0x0{20}/.test(text)

/** Solana and its kin: a key of 32 bytes without a checksum. */
export const isCoinKey = (text: string): boolean => /^[1-9A-HJ-NP-Za-km-z]{32,44}$/.test(text) && /[A-Z]/.test(text) && /[a-z]/.test(text) && /\d/.test(text)

/** Bitcoin, Litecoin, Dogecoin and Tron addresses whose checksum holds. */
export const isBitcoinAddress = (text: string): boolean => holdsBase58Check(text) || holdsBech32(text)

function holdsBase58Check(text: string): boolean {
  if (!/^[13DLMTA9][1-9A-HJ-NP-Za-km-z]{25,34}$/.test(text)) return false
  const bytes = new Uint8Array(25)
  for (const character of text) {
    let carry = base58.indexOf(character)
    for (let at = bytes.length - 1; at >= 0; at--) {
      carry += (bytes[at] ?? 0) * 58
      bytes[at] = carry & 0xff
      carry >>= 8
    }
    if (carry !== 0) return false
  }
  const digest = sha256(sha256(bytes.subarray(0, 21)))
  return [0, 1, 2, 3].every((at) => digest[at] === bytes[21 + at])
}

/** BIP 173 and BIP 350. */
function holdsBech32(text: string): boolean {
  const lower = text.toLowerCase()
  if ((text !== lower && text !== text.toUpperCase()) || !/^(?:bc|ltc)1[a-z0-9]{11,71}$/.test(lower)) return false
  const split = lower.lastIndexOf('1')
  const prefix = [...lower.slice(0, split)].map((character) => character.charCodeAt(0))
  const values = [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31)]
  for (const character of lower.slice(split + 1)) {
    const value = bech32.indexOf(character)
    if (value < 0) return false
    values.push(value)
  }
  let check = 1
  for (const value of values) {
    const top = check >>> 25
    check = ((check & 0x1ffffff) << 5) ^ value
    for (const [bit, generator] of [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].entries()) if (((top >> bit) & 1) === 1) check ^= generator
  }
  return check === 1 || check === 0x2bc830a3
}
