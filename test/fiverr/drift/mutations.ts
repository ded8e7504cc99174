import type { Chance } from './random.ts'

/** Changes a page as a redesign, another build or a translation would. `keep`: elements that are the evidence itself. */
export type Mutation = (root: Document, chance: Chance, keep: ReadonlySet<Element>) => void

const elements = (root: Document): Element[] => [...root.body.querySelectorAll('*')]
const word = (chance: Chance): string => Array.from({ length: 4 + chance.below(8) }, () => 'bcdfghjklmnprstvz'[chance.below(17)] + ('aeiou'[chance.below(5)] ?? '')).join('').slice(0, 4 + chance.below(9))

const touches = (element: Element, keep: ReadonlySet<Element>): boolean => {
  for (const one of keep) if (one === element || element.contains(one) || one.contains(element)) return true
  return false
}

/** Every class name gets another, the same one everywhere; `share` of them. */
function renameClasses(root: Document, chance: Chance, wanted: (name: string) => boolean, share: number): void {
  const names = new Map<string, string>()
  for (const element of elements(root)) {
    const before = element.getAttribute('class')
    if (!before) continue
    element.setAttribute('class', before.split(/\s+/).filter(Boolean).map((name) => {
      if (!wanted(name)) return name
      if (!names.has(name)) names.set(name, chance.next() < share ? word(chance) : name)
      return names.get(name) ?? name
    }).join(' '))
  }
}

const isHashed = (name: string): boolean => /^b[0-9a-f]{6}[0-9a-z]+$/.test(name)

function renameAttributes(root: Document, chance: Chance, names: readonly string[], share: number): void {
  const values = new Map<string, string>()
  for (const element of elements(root)) {
    for (const name of names) {
      const before = element.getAttribute(name)
      if (before === null || before === '' || element.hasAttribute('data-mount')) continue
      if (!values.has(name + before)) values.set(name + before, chance.next() < share ? word(chance) : before)
      element.setAttribute(name, values.get(name + before) ?? before)
    }
  }
}

/** What people wrote: message texts, drafts, names. An interface in another language leaves it as it is. */
const people = '.message-body, [data-track-tag="typography"], [data-slate-editor], textarea, [contenteditable="true"], .username, .contact-excerpt'

function translate(root: Document, chance: Chance, language: string | null): void {
  const dictionary = new Map<string, string>()
  const foreign = (text: string): string => text.replace(/\p{L}[\p{L}'’]*/gu, (one) => {
    const key = one.toLowerCase()
    if (!dictionary.has(key)) dictionary.set(key, word(chance))
    return dictionary.get(key) ?? key
  })
  const theirs = new Set(elements(root).filter((element) => element.matches(people)))
  const isTheirs = (node: Node): boolean => {
    for (let at: Node | null = node; at; at = at.parentNode) if (theirs.has(at as Element)) return true
    return false
  }
  const walker = root.createTreeWalker(root.body, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.matches('script, style') || isTheirs(node)) continue
    node.nodeValue = foreign(node.nodeValue ?? '')
  }
  for (const element of elements(root)) {
    for (const name of ['placeholder', 'aria-label', 'title', 'data-placeholder', 'alt']) {
      const before = element.getAttribute(name)
      if (before) element.setAttribute(name, foreign(before))
    }
  }
  if (language === null) root.documentElement.removeAttribute('lang')
  else root.documentElement.setAttribute('lang', language)
}

/** Whether the order of an element's children is what they say: a list of things that each carry a time. */
const ordered = (parent: Element): boolean => [...parent.children].filter((child) => child.matches('time') || child.querySelector('time')).length > 1

export const mutations = {
  'rename hashed classes': (root, chance) => renameClasses(root, chance, isHashed, 1),
  'rename some classes': (root, chance) => renameClasses(root, chance, () => true, 0.1 + chance.next() * 0.5),
  'rename all classes': (root, chance) => renameClasses(root, chance, () => true, 1),
  'rename ids': (root, chance) => renameAttributes(root, chance, ['id', 'data-testid', 'name', 'data-track-tag'], chance.next() < 0.5 ? 1 : 0.4),
  'rename ids and classes': (root, chance) => {
    renameAttributes(root, chance, ['id', 'data-testid', 'name', 'data-track-tag'], 1)
    renameClasses(root, chance, () => true, 1)
  },
  'drop roles and labels': (root, chance) => {
    for (const element of chance.some(elements(root), 0.6)) for (const name of ['role', 'aria-label', 'title']) element.removeAttribute(name)
  },
  'drop nodes': (root, chance, keep) => {
    const count = 1 + chance.below(6)
    for (let index = 0; index < count; index += 1) {
      const one = chance.pick(elements(root))
      if (one && !touches(one, keep)) one.remove()
    }
  },
  'drop many small nodes': (root, chance, keep) => {
    for (const one of chance.some(elements(root).filter((element) => element.childElementCount === 0), 0.2)) if (!touches(one, keep)) one.remove()
  },
  'reorder siblings': (root, chance, keep) => {
    const parents = elements(root).filter((element) => element.childElementCount > 1 && !ordered(element) && !keep.has(element))
    for (const parent of chance.some(parents, 0.2)) parent.append(...chance.shuffled([...parent.children]))
  },
  'wrap nodes': (root, chance) => {
    for (const one of chance.some(elements(root).filter((element) => !element.matches('li, td, tr, option, script, style')), 0.08)) {
      const wrapper = root.createElement(chance.next() < 0.7 ? 'div' : 'span')
      one.replaceWith(wrapper)
      wrapper.append(one)
    }
  },
  'unwrap nodes': (root, chance, keep) => {
    for (const one of chance.some(elements(root).filter((element) => element instanceof HTMLDivElement && element.childElementCount > 0 && element.style.display !== 'none'), 0.1)) if (!keep.has(one)) one.replaceWith(...one.childNodes)
  },
  'other tags': (root, chance) => {
    for (const one of chance.some(elements(root).filter((element) => /^(?:DIV|SECTION|ARTICLE|FOOTER|HEADER|ASIDE|P|UL|LI|H1|H2|SMALL|B)$/.test(element.tagName)), 0.2)) {
      const other = root.createElement(chance.pick(['div', 'section', 'div', 'span']) ?? 'div')
      for (const { name, value } of one.attributes) other.setAttribute(name, value)
      other.append(...one.childNodes)
      one.replaceWith(other)
    }
  },
  'translate': (root, chance) => translate(root, chance, chance.pick(['de', 'pt-BR', 'pl', 'ar', 'he', 'ja']) ?? 'de'),
  'translate, language unsaid': (root, chance) => translate(root, chance, null),
  'translate, called English': (root, chance) => translate(root, chance, 'en'),
  'translate and rename': (root, chance) => {
    renameAttributes(root, chance, ['id', 'data-testid'], 0.5)
    renameClasses(root, chance, () => true, 0.5)
    translate(root, chance, chance.pick(['de', 'en', '']) ?? 'de')
  },
  'translate by the browser': (root, chance) => {
    translate(root, chance, 'de')
    root.documentElement.classList.add('translated-ltr')
    for (const one of elements(root).filter((element) => element.childElementCount === 0 && element.textContent?.trim())) {
      if (one.matches('textarea, script, style, input')) continue
      const font = root.createElement('font')
      font.append(...one.childNodes)
      one.append(font)
    }
  },
  'another generation': (root) => {
    const others: Readonly<Record<string, string>> = { 'send-message-text-area': 'message-box-text-area', 'message-box-text-area': 'send-message-text-area' }
    for (const element of root.querySelectorAll('[id]')) element.id = others[element.id] ?? element.id
    for (const element of root.querySelectorAll('.conversation-footer, .message-box, .conversation-header')) element.classList.remove('conversation-footer', 'message-box', 'conversation-header')
  },
  'everything at once': (root, chance, keep) => {
    mutations['rename some classes'](root, chance)
    mutations['wrap nodes'](root, chance)
    mutations['drop nodes'](root, chance, keep)
    mutations['reorder siblings'](root, chance, keep)
  },
} as const satisfies Readonly<Record<string, Mutation>>

export type MutationName = keyof typeof mutations
export const mutationNames = Object.keys(mutations) as readonly MutationName[]
