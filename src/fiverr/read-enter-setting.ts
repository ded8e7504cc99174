import { closest, isShown, matches, parentElement, plainText, queryAll } from './dom.ts'
import { findAnyWay } from './landmarks.ts'
import { around } from './read-composer.ts'
import { sendControls } from './read-send-control.ts'

const switches = 'input[type="checkbox"], input[type="radio"], [role="switch"], [role="checkbox"], [role="radio"], [role="menuitemcheckbox"], [role="menuitemradio"]'
const enterKey = /\b(?:enter|return)\b|entrée|eingabe|\bintro\b|\binvio\b|[↵⏎]/i
const withAnotherKey = /(?:ctrl|control|cmd|command|strg|shift|⌘|⌃|⇧)\s{0,3}[+&-]?\s{0,3}(?:enter|return|[↵⏎])/i
const newLine = /new line|line break|next line/i
const sendWord = /\bsend|envo[iy]|\benvi[ae]|\binvia|verzend|verstu/i

/**
 * What the page says of plain Enter in a message box: by the setting behind its button, whether that is open or only there,
 * by Send itself, or by the box. `undefined`: nothing. How the setting looks is in no source, so nothing but a plain answer counts.
 */
export function readEnterSetting(editor: Element): boolean | undefined {
  return bySetting(editor) ?? bySend(editor) ?? (editor.getAttribute('enterkeyhint') === 'send' ? true : undefined)
}

function bySetting(editor: Element): boolean | undefined {
  const [button] = findAnyWay(around(editor), 'enterSettingButton')
  if (!button) return undefined
  // "Enter" is a word of its own too.
  const speaking = (control: Element): boolean => [enterKey, new RegExp(`${sendWord.source}|${newLine.source}`, 'i')].every((words) => words.test(labelOf(control)))
  const own = popoversOf(button).flatMap((popover) => queryAll(popover, switches)).filter(speaking)
  // A popover may be drawn at the end of the page, and only while it is open.
  const found = own.length > 0 ? own : queryAll(editor.ownerDocument, switches).filter((one) => isShown(one) && speaking(one))
  const [only, other] = found
  if (!only) return undefined
  if (matches(only, '[type="radio"], [role="radio"], [role="menuitemradio"]')) {
    const chosen = found.find(isOn)
    return chosen && saysOf(labelOf(chosen))
  }
  if (other) return undefined
  return saysOf(labelOf(only)) === false ? !isOn(only) : isOn(only)
}

/** What a button opens: named by it, or beside it. */
function popoversOf(button: Element): readonly Element[] {
  const ids = ['aria-controls', 'aria-owns', 'popovertarget'].flatMap((name) => button.getAttribute(name)?.split(' ') ?? [])
  const named = ids.flatMap((id) => button.ownerDocument.getElementById(id) ?? [])
  const holder = parentElement(button)
  return named.length > 0 || !holder ? named : [holder]
}

const isOn = (control: Element): boolean => ('checked' in control && typeof control.checked === 'boolean' ? control.checked : control.getAttribute('aria-checked') === 'true')

function labelOf(control: Element): string {
  const { ownerDocument: document } = control
  const own = 'labels' in control && control.labels instanceof NodeList ? [...control.labels] : [closest(control, 'label')]
  const labels = [control, ...own, ...(control.getAttribute('aria-labelledby')?.split(' ') ?? []).map((one) => document.getElementById(one))]
  const words = [control.getAttribute('aria-label') ?? '', ...labels.flatMap((label) => (label instanceof Element ? plainText(label, 200) : []))].filter(Boolean).join(' ')
  const holder = parentElement(control)
  return words || (holder ? plainText(holder, 200) : '')
}

/** Whether words say of plain Enter that it sends; `undefined`: they speak of something else, or in another language. */
function saysOf(words: string): boolean | undefined {
  const plain = words.replace(new RegExp(`[^.,;(]*${withAnotherKey.source}[^.,;)]*`, 'gi'), '')
  if (enterKey.test(plain) && sendWord.test(plain)) return true
  if (enterKey.test(plain) && newLine.test(plain)) return false
  return withAnotherKey.test(words) && sendWord.test(words) && !/shift/i.test(words) ? false : undefined
}

function bySend(editor: Element): boolean | undefined {
  for (const control of sendControls(editor)) {
    const keys = control.getAttribute('aria-keyshortcuts')?.toLowerCase().split(' ') ?? []
    if (keys.includes('enter')) return true
    const hint = /\(([^()]{1,30})\)\s*$/.exec(control.getAttribute('title') ?? control.getAttribute('aria-label') ?? '')?.[1] ?? ''
    if (keys.some((one) => /^(?:control|meta)\+enter$/.test(one)) || withAnotherKey.test(hint)) return false
    if (/^(?:enter|return|[↵⏎])$/i.test(hint)) return true
  }
  return undefined
}
