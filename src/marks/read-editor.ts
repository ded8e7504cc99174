import { isField } from './draft-editor.ts'
import { readRichText } from './rich-text.ts'

/** The editor's whole text as the detectors read it. */
export const readEditor = (editor: HTMLElement): string => (isField(editor) ? editor.value : readRichText(editor).text)
