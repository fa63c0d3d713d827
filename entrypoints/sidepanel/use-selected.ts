import { useEffect, useState } from 'preact/hooks'
import { useWatch } from '@/components/use-watch'
import { askBackground } from '@/utils/browser/messages'
import { selectedRows, watchSelected } from '@/utils/browser/selections'

/** What the student selected on the page beside the panel, to be asked about it. */
export interface SelectedHere {
  readonly text: string | undefined
  /** The last press found nothing selected. */
  readonly isNothing: boolean
  onTake(): void
  onDone(): void
}

/** Follows what is selected for a question in `tab`; a selection made in the menu brings the panel to where it is asked. */
export function useSelected(tab: number | undefined): SelectedHere | undefined {
  const seen = useWatch<{ text: string | undefined }>(
    (changed) => (tab === undefined ? () => undefined : watchSelected(tab, changed)),
    [tab],
  )
  const [isNothing, setNothing] = useState(false)
  const text = seen?.text
  useEffect(() => {
    if (text !== undefined) location.hash = '#now'
  }, [text])
  if (tab === undefined) return undefined
  const take = async () => {
    const answer = await askBackground('takeSelection', { tab }).catch(() => undefined)
    setNothing(answer?.taken !== true)
  }
  return { text, isNothing, onTake: () => take(), onDone: () => selectedRows.drop(tab) }
}
