import type { Off } from '@/utils/attention/why-off'
import { type Mark, showMark } from '@/utils/browser/icons'
import { tabRows } from '@/utils/browser/tab-states'
import { t } from '@/utils/i18n'
import type { ReadingStep, TabState } from '@/utils/messages/tab-state'

const words = { on: 'button_on', paused: 'button_paused', off: 'button_off' } as const

/** Shows on the toolbar button what is true of a tab, or of every tab that says nothing of its own. */
export const mark = (of: Mark, tab?: number): Promise<void> => showMark(of, t(words[of]), tab)

/** Says that a tab is off or paused, and why. Keeps no more of the address than its origin. */
export async function sayOff(tab: number, url: string | undefined, off: Off, how: TabState['how']): Promise<void> {
  const about = url !== undefined && URL.canParse(url) ? `${new URL(url).origin}/` : ''
  await tabRows.put(tab, { url: about, title: '', ...off, reading: { step: 'waiting' }, how, at: Date.now() })
  await mark(off.state, tab)
}

/** Says how far the reading of a tab has come, if the tab still shows that page. */
export async function sayReading(tab: number, url: string, reading: ReadingStep, frame?: number): Promise<void> {
  const row = await tabRows.get(tab)
  if (row?.state !== 'watching' || row.url !== url) return
  await tabRows.put(tab, { ...row, reading, ...(frame !== undefined && { frame }) })
}
