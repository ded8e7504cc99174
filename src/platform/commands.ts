import { browser, commands } from './browser.ts'

/** One of the manifest's keyboard commands with the keys that it has now; none are an empty text. */
export interface Command { readonly name: string; readonly description: string; readonly keys: string }

/** Calls back when the seller presses one of the manifest's keyboard commands, with its name and the tab in front. */
export function onCommand(pressed: (command: string, tabId: number) => void): void {
  commands?.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) pressed(command, tab.id)
  })
}

/** All commands, the one that opens the popup left out of it; none where the browser has no keys for them. */
export async function readCommands(): Promise<readonly Command[]> {
  const all = (await commands?.getAll()) ?? []
  return all.filter(({ name = '' }) => name !== '' && !name.startsWith('_')).map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }))
}

/** Whether keys can be changed from our own page; Chrome and Edge allow it on a page of theirs alone. */
export const canChangeKeys = (): boolean => typeof commands?.update === 'function'

/** Gives a command other keys. `false`: the browser does not take them. */
export async function changeKeys(name: string, keys: string): Promise<boolean> {
  try {
    await (keys === '' ? commands?.reset(name) : commands?.update({ name, shortcut: keys }))
    return commands !== undefined
  } catch {
    return false
  }
}

/** Opens the browser's own page for keys. `false`: it has none that can be opened from here. */
export async function openKeysPage(): Promise<boolean> {
  try {
    const own = commands as { readonly openShortcutSettings?: () => Promise<void> } | undefined
    if (own?.openShortcutSettings) await own.openShortcutSettings()
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
    return true
  } catch {
    return false
  }
}
