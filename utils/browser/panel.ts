import browser from 'webextension-polyfill'

interface SidePanel {
  open(where: { tabId: number }): Promise<void>
}

/**
 * Opens the panel beside a tab. Has to be called in the student's press itself, before anything is awaited:
 * the browser refuses it a moment later.
 */
export function openPanel(tab: number): void {
  const { sidePanel } = browser as unknown as { sidePanel?: SidePanel }
  const opening = sidePanel ? sidePanel.open({ tabId: tab }) : browser.sidebarAction.open()
  // Refused when the tab closes in the same moment; there is nothing to open it beside then.
  opening.catch(() => undefined)
}
