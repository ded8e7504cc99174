/** What one browser alone knows; the other's store would warn of it. */
const chromeOnly = { keys: ['side_panel', 'storage'], permissions: ['sidePanel'] }
const firefoxOnly = { keys: ['sidebar_action'] }

interface Manifest { readonly permissions: readonly string[]; readonly [key: string]: unknown }

/** The one manifest as a browser takes it. The two background keys are told apart by the build's own plugin. */
export function manifestFor<Whole extends Manifest>(manifest: Whole, target: 'chrome' | 'firefox'): Whole {
  const left = target === 'chrome' ? firefoxOnly.keys : chromeOnly.keys
  const kept = Object.fromEntries(Object.entries(manifest).filter(([key]) => !left.includes(key)))
  const permissions = target === 'chrome' ? manifest.permissions : manifest.permissions.filter((name) => !chromeOnly.permissions.includes(name))
  return { ...kept, permissions } as unknown as Whole
}
