import { attribute, isShown, parentElement, queryAll } from './dom.ts'
import { editorOf } from './editor.ts'

/** Where the seller said the message box is: selectors to try, surest first. Class names are left out, they change. */
export interface PointedBox { readonly selectors: readonly string[] }

const named = ['id', 'data-testid', 'name', 'aria-label', 'placeholder', 'data-placeholder', 'role'] as const
/** How many steps up a path may start, and how long a selector may be. */
const mostSteps = 6

/**
 * Describes an editor so that it can be found again after the page is built anew. What names one of `people` is left out: the
 * description is kept on disk, and holds for every thread.
 */
export function describeBox(editor: Element, people: readonly string[] = []): PointedBox {
  const namesSomeone = (value: string): boolean => people.some((name) => name !== '' && value.toLowerCase().includes(name.toLowerCase()))
  const tag = editor.tagName.toLowerCase()
  const own = named.flatMap((name) => {
    const value = attribute(editor, name)
    return value !== undefined && value !== '' && value.length < 80 && !namesSomeone(value) ? [`${tag}[${name}="${CSS.escape(value)}"]`] : []
  })
  return { selectors: [...own, pathTo(editor, namesSomeone)] }
}

/** The box that a description finds: a shown editor, and no other of the kind. `undefined` once the page proves it wrong. */
export function findPointed(root: ParentNode, { selectors }: PointedBox): HTMLElement | undefined {
  for (const selector of selectors) {
    const found = safely(root, selector).map(editorOf).filter((editor): editor is HTMLElement => editor !== undefined && isShown(editor))
    if (found.length === 1) return found[0]
  }
  return undefined
}

/** What storage holds, made into a description: what does not fit was never pointed at. */
export function asPointedBox(stored: unknown): PointedBox | undefined {
  if (typeof stored !== 'object' || stored === null || !('selectors' in stored) || !Array.isArray(stored.selectors)) return undefined
  const selectors = stored.selectors.filter((selector): selector is string => typeof selector === 'string' && selector.length < 400)
  return selectors.length > 0 ? { selectors } : undefined
}

function pathTo(editor: Element, namesSomeone: (value: string) => boolean): string {
  const steps: string[] = []
  let element: Element | undefined = editor
  for (let step = 0; element && step < mostSteps; step += 1) {
    const id = attribute(element, 'id')
    if (id !== undefined && step > 0 && !namesSomeone(id)) return [`#${CSS.escape(id)}`, ...steps].join(' > ')
    steps.unshift(element.tagName.toLowerCase())
    element = parentElement(element)
  }
  return steps.join(' > ')
}

/** A selector out of storage may be none. */
function safely(root: ParentNode, selector: string): readonly Element[] {
  try {
    return queryAll(root, selector)
  } catch {
    return []
  }
}
