/** The parts of the content script that are loaded when a page first needs them: each is `src/content/<name>.part.ts`. */
export const partNames = ['engine', 'marks', 'coach', 'pointing', 'report', 'replies', 'selection', 'storage'] as const

export type PartName = (typeof partNames)[number]

export const isPartName = (name: unknown): name is PartName => partNames.some((one) => one === name)

/** Where the build puts a part, from the extension's root. */
export const partFile = (part: PartName): string => `parts/${part}.js`
