import { gapAfter, isA, isSign, tokenText, type Tokens } from '../../core/tokens.ts'
import { classes } from '../words/classes.ts'
import { fileEndings, fileNames } from '../words/quiet-names.ts'
import { setOf } from '../words/set-of.ts'
import type { Domain } from './domain.ts'

const fileLike = setOf(fileEndings)
const files = setOf(fileNames)
/** Endings of program files and notes: no address unless something else says so. */
export const codeEndings = setOf('zip mov md rs py sh ps pl cc java gz cs mm mp lua ml pm swift rb ts as st gg')
/** Those of them that hosts of several labels hardly have either. */
const fileOnly = setOf('zip mov py java gz swift ts mp ml cc sh')
/** Ends of file names that are nothing else. */
const plainFiles = setOf('pdf psd jpg jpeg png svg eps docx doc txt csv xlsx xls pptx ppt mp4 mp3 wav gif webp indd tiff tif html css json xml')
/** Most tokens between two files that are named together. */
const fewBetween = 6

/** "menu.pdf and flyer.ai": a file named in the words before or behind. */
function besideFile(tokens: Tokens, { first, last }: Domain): boolean {
  for (let at = first - fewBetween; at < last + fewBetween; at++) if (plainFiles.has(tokenText(tokens, at)) && isSign(tokens, at - 1, '.') && gapAfter(tokens, at - 1) === 0) return true
  return false
}

/** Whether a dotted name is a file's. */
export const isFile = (tokens: Tokens, domain: Domain, name: string, ending: string): boolean => fileLike.has(ending) && (isFileName(tokens, domain, name, ending) || besideFile(tokens, domain))

function isFileName(tokens: Tokens, { first, labels }: Domain, name: string, ending: string): boolean {
  if (codeEndings.has(ending) && (labels.length === 2 || fileOnly.has(ending))) return true
  const parts = name.split(/[-_]/)
  if (ending === 'so' && name.startsWith('lib')) return true
  if (parts.some((part) => files.has(part) || /^v?\d+$/.test(part)) || name.includes('_') || /\d\d$/.test(name)) return true
  return isA(tokens, first - 1, classes.topic) && /^(?:file|files|named|called)$/.test(tokenText(tokens, first - 1))
}
