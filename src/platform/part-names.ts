/** The parts of the content script that are loaded when a page first needs them: each is `src/content/<name>.part.ts`. */
export const partNames = ['engine', 'marks', 'coach', 'pointing', 'report', 'replies', 'selection', 'storage'] as const

export type PartName = (typeof partNames)[number]

export const isPartName = (name: unknown): name is PartName => partNames.some((one) => one === name)

/** Where parts leave what they give when they have been run: in a tab the content scripts' own world, out of the page's sight. */
export const partWorld = globalThis as { clearToSendParts?: { readonly [name in PartName]?: object } }

/** Where the build puts a part, from the extension's root. */
export const partFile = (part: PartName): string => `parts/${part}.js`
