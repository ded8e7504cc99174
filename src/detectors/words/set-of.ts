/** The words of a list. */
export const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))
