export interface Build {
  readonly build: string
  readonly layout: 'known' | 'unknown'
}
export function className(name: string, page: Build): string
export function classNames(names: string, page: Build): string
