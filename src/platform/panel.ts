import { browser } from './browser.ts'

interface SidePanel { open(where: { readonly windowId: number }): Promise<void> }

/** Chrome's side panel is not in the polyfill. */
const sidePanel = (): SidePanel | undefined => (globalThis as { readonly chrome?: { readonly sidePanel?: SidePanel } }).chrome?.sidePanel

/** The window that this page belongs to: it must be known before the press that opens the panel. */
export const ownWindow = async (): Promise<number | undefined> => (await browser.windows.getCurrent()).id

/** Opens the side panel or sidebar. Must be the first thing that a press does. `false`: this browser has none. */
export async function openPanel(windowId: number | undefined): Promise<boolean> {
  try {
    const panel = sidePanel()
    if (panel && windowId !== undefined) await panel.open({ windowId })
    else await browser.sidebarAction.open()
    return true
  } catch {
    return false
  }
}
