import { run } from '@/utils/browser/scripts'
import { LONGEST_SELECTION, selectedRows } from '@/utils/browser/selections'
import { tabRows } from '@/utils/browser/tab-states'

/** Holds what was selected in a tab for the panel to make a question of; only of a page that may be read. */
export async function holdSelection(tab: number, selected: string): Promise<boolean> {
  const text = selected.replace(/\s+/g, ' ').trim().slice(0, LONGEST_SELECTION)
  const row = await tabRows.get(tab)
  if (text === '' || row?.state !== 'watching') return false
  await selectedRows.put(tab, { text })
  return true
}

/** Takes what is selected in a tab at this moment, because the student pressed for it in the panel. */
export async function takeSelection({ tab }: { tab: number }): Promise<{ taken: boolean }> {
  const row = await tabRows.get(tab)
  if (row?.state !== 'watching') return { taken: false }
  const found = await run<string>(tab, '/selection.js', { frame: row.frame ?? 0 }).catch(() => [])
  return { taken: await holdSelection(tab, found[0]?.result ?? '') }
}
