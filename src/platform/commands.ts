import { browser } from './browser.ts'

/** Calls back when the seller presses one of the manifest's keyboard commands, with its name and the tab in front. */
export function onCommand(pressed: (command: string, tabId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) pressed(command, tab.id)
  })
}
