import { confusables } from './confusables.ts'
import { scriptZeros } from './script-digits.ts'

/** What one code point becomes for matching. */
export interface FoldedCharacter {
  /** Lower case, at most a few characters; empty when it is dropped. */
  readonly text: string
  /** The form to use inside a word that also has ASCII letters, when it differs (Cyrillic "о" in "gооgle"). */
  readonly mixed: string
  /** Hardly ever typed in ordinary writing: styled, enclosed, invisible or a look-alike. */
  readonly odd: boolean
}

const lookAlikes = new Map<string, string>()
for (const line of confusables.trim().split('\n')) {
  const [form = '', sources = ''] = line.split(' ')
  for (const source of sources) lookAlikes.set(source, form)
}

/** Letters of living Latin alphabets that NFKC leaves alone: folded everywhere, and nothing odd about them. */
const naturalLetters: Readonly<Record<string, string>> = {
  ß: 'ss', ẞ: 'ss', æ: 'ae', Æ: 'ae', œ: 'oe', Œ: 'oe', ø: 'o', Ø: 'o', đ: 'd', Đ: 'd', ð: 'd', Ð: 'd', ł: 'l', Ł: 'l', ı: 'i', ħ: 'h', Ħ: 'h',
  þ: 'th', Þ: 'th', ŋ: 'n', Ŋ: 'n', ə: 'e', Ə: 'e', ɓ: 'b', Ɓ: 'b', ɗ: 'd', Ɗ: 'd', ƙ: 'k', Ƙ: 'k', ƴ: 'y', Ƴ: 'y',
}

/** Signs that stand for an ASCII one wherever they are typed. */
const signs: Readonly<Record<string, string>> = {
  '。': '.', '｡': '.', '۔': '.', '։': '.', '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-', '➖': '-', '⁃': '-', '˗': '-',
  '➕': '+', '٫': ',', '،': ',', '、': ',', '∶': ':', '꞉': ':', '：': ':', '⁄': '/', '∕': '/', '⧸': '/',
  '’': "'", '‘': "'", 'ʼ': "'", '＇': "'", 'ʻ': "'", '′': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"',
  '⟨': '<', '⟩': '>', '‹': '<', '›': '>', '〈': '<', '〉': '>', '【': '[', '】': ']', '〔': '[', '〕': ']', '「': '[', '」': ']',
  '\u2028': '\n', '\u2029': '\n', '\u0085': '\n', '\u2800': ' ', '\u3164': ' ', '\u1680': ' ',
}

const invisible = /^[\p{Default_Ignorable_Code_Point}\p{Cf}]$/u
const droppedMark = /^[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]$/
const latin = /^\p{Script=Latin}$/u
const alphabetWithMarks = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}]$/u
const styled = /^[\u00b2\u00b3\u00b9\u02b0-\u02e3\u1d2c-\u1d9c\u2070-\u209c\u2160-\u217f\u2460-\u24ff\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f1ff}]$/u

/** Digits in circles, in brackets or in black discs as bare digits; letters on black discs and squares. */
function enclosed(codePoint: number): string | undefined {
  if (codePoint >= 0x2474 && codePoint <= 0x2487) return String(codePoint - 0x2473)
  if (codePoint >= 0x2488 && codePoint <= 0x249b) return String(codePoint - 0x2487)
  if (codePoint >= 0x249c && codePoint <= 0x24b5) return String.fromCharCode(97 + codePoint - 0x249c)
  if (codePoint >= 0x24eb && codePoint <= 0x24f4) return String(codePoint - 0x24eb + 11)
  if (codePoint >= 0x24f5 && codePoint <= 0x24fe) return String(codePoint - 0x24f4)
  if (codePoint >= 0x2776 && codePoint <= 0x277f) return String(codePoint - 0x2775)
  if (codePoint >= 0x2780 && codePoint <= 0x2789) return String(codePoint - 0x277f)
  if (codePoint >= 0x278a && codePoint <= 0x2793) return String(codePoint - 0x2789)
  if (codePoint === 0x24ff || codePoint === 0x1f10c || codePoint === 0x1f10b) return '0'
  if (codePoint >= 0x1f101 && codePoint <= 0x1f10a) return String(codePoint - 0x1f101)
  if (codePoint >= 0x1f110 && codePoint <= 0x1f129) return String.fromCharCode(97 + codePoint - 0x1f110)
  if (codePoint >= 0x1f150 && codePoint <= 0x1f169) return String.fromCharCode(97 + codePoint - 0x1f150)
  if (codePoint >= 0x1f170 && codePoint <= 0x1f189) return String.fromCharCode(97 + codePoint - 0x1f170)
  return undefined
}

function scriptDigit(codePoint: number): string | undefined {
  for (const zero of scriptZeros) if (codePoint >= zero && codePoint <= zero + 9) return String(codePoint - zero)
  return undefined
}

const withoutMarks = (character: string): string =>
  alphabetWithMarks.test(character) ? [...character.normalize('NFD')].filter((part) => !droppedMark.test(part)).join('') : character

const always = (text: string, odd: boolean): FoldedCharacter => ({ text, mixed: text, odd })

function fold(character: string, codePoint: number): FoldedCharacter {
  const fixed = signs[character] ?? naturalLetters[character]
  if (fixed !== undefined) return always(fixed, false)
  if (invisible.test(character)) return always('', !/^[\ufe0e\ufe0f\u200d]$/.test(character))
  if (droppedMark.test(character)) return always('', false)
  const bare = enclosed(codePoint)
  if (bare !== undefined) return always(bare, true)
  const digit = scriptDigit(codePoint)
  if (digit !== undefined) return always(digit, false)
  let text = ''
  let mixed = ''
  let odd = styled.test(character)
  for (const part of character.normalize('NFKC')) {
    const known = signs[part] ?? naturalLetters[part]
    const lower = known ?? withoutMarks(part).toLowerCase()
    const likeness = known === undefined ? (lookAlikes.get(part) ?? lookAlikes.get(lower)) : undefined
    const replace = likeness !== undefined && latin.test(part)
    if (replace) odd = true
    text += replace ? likeness : lower
    mixed += likeness ?? lower
  }
  return { text, mixed, odd }
}

const cache = new Map<number, FoldedCharacter>()

/** Folds one code point outside ASCII. A lone surrogate stays as it is. */
export function foldCharacter(codePoint: number): FoldedCharacter {
  const seen = cache.get(codePoint)
  if (seen !== undefined) return seen
  const folded = codePoint >= 0xd800 && codePoint <= 0xdfff ? always(String.fromCharCode(codePoint), false) : fold(String.fromCodePoint(codePoint), codePoint)
  if (cache.size < 20_000) cache.set(codePoint, folded)
  return folded
}
