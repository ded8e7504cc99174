import { classNames } from '../web/class-names.js'
import type { Live } from '../live.ts'

/** Markup that needs no escaping any more. */
export class Markup {
  constructor(readonly source: string) {}
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

type Piece = Markup | string | number | false | null | readonly Markup[]

const sourceOf = (piece: Piece): string => {
  if (piece === false || piece === null) return ''
  if (piece instanceof Markup) return piece.source
  if (typeof piece === 'object') return piece.map(({ source }) => source).join('')
  return escaped(String(piece))
}

/** A template whose values are escaped unless they are markup themselves. */
export const markup = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup =>
  new Markup(String.raw({ raw: strings }, ...pieces.map(sourceOf)))

/** JSON that can stand inside a script element. */
export const scriptJson = (value: unknown): Markup => new Markup(JSON.stringify(value).replace(/</g, '\\u003c'))

/** Writes class names as this start's build and the world's layout have them. */
export const classWriter = (live: Live) => (names: string): Markup =>
  new Markup(`class="${classNames(names, { build: live.build, layout: live.world.page.layout })}"`)
