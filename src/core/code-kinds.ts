export const letter = 1

export const digit = 2

export const space = 3

export const unspaced = 4

export const sign = 5

export const asciiKinds = Uint8Array.from({ length: 128 }, (_, code) => {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return letter
  if (code >= 48 && code <= 57) return digit
  return code <= 32 || code === 127 ? space : sign
})

const unspacedScript = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]$/u
const letterOrMark = /^[\p{L}\p{M}]$/u
const unicodeKinds = new Uint8Array(0x10000)

export function kindBeyondAscii(code: number): number {
  const known = unicodeKinds[code] ?? 0
  if (known !== 0) return known
  const character = String.fromCharCode(code)
  const kind = unspacedScript.test(character) ? unspaced : letterOrMark.test(character) ? letter : /^\s$/.test(character) ? space : sign
  unicodeKinds[code] = kind
  return kind
}

/** Kind of a code unit; past the end of the text (NaN) it is space. */
export const kindOfCode = (code: number): number => (code < 128 ? (asciiKinds[code] ?? sign) : code >= 128 ? kindBeyondAscii(code) : space)
