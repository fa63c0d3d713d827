import browser from 'webextension-polyfill'

/** What the toolbar button says of a tab, or of all tabs that say nothing of their own. */
export type Mark = 'on' | 'paused' | 'off'

const pathsOf = (mark: Mark) => ({ 16: `/icon/${mark}-16.png`, 32: `/icon/${mark}-32.png` })

/** Shows `mark` on the toolbar button, with `title` for those who hear it. A tab's own mark goes when it navigates. */
export async function showMark(mark: Mark, title: string, tab?: number): Promise<void> {
  const which = tab === undefined ? {} : { tabId: tab }
  // The tab may be closed by now.
  await browser.action.setIcon({ path: pathsOf(mark), ...which }).catch(() => undefined)
  await browser.action.setTitle({ title, ...which }).catch(() => undefined)
}
