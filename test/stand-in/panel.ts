/** The panel for a person. */
export const panel = (port: number): string => `<!doctype html><title>Stand-in</title><p>Port ${port}</p>`
