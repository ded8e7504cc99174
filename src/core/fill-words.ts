/** One entry of a `messages.json`. */
export interface Message {
  readonly message: string
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>
}

/** The words of one language, by key. */
export type WordTable = Readonly<Record<string, Message>>

/** Fills the places of a message as the browsers do: `$NAME$` by its placeholder, `$1` to `$9` in order, `$$` is a dollar sign. */
export function fillWords({ message, placeholders = {} }: Message, fill: readonly string[]): string {
  const places = (text: string): string => text.replace(/\$(\$|[1-9])/g, (_, place: string) => (place === '$' ? '$' : (fill[Number(place) - 1] ?? '')))
  return message.replace(/\$([a-z0-9_@]{1,60})\$|\$(\$|[1-9])/gi, (all: string, name: string | undefined) => {
    if (name === undefined) return places(all)
    const content = Object.hasOwn(placeholders, name.toLowerCase()) ? placeholders[name.toLowerCase()]?.content : undefined
    return content === undefined ? all : places(content)
  })
}

/** What a file or a message holds, made into words: entries that are none are left out. */
export function asWordTable(value: unknown): WordTable {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, Message] => {
    const [, one] = entry as [string, unknown]
    return typeof one === 'object' && one !== null && 'message' in one && typeof one.message === 'string'
  }))
}
