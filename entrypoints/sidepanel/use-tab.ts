import { useEffect, useState } from 'preact/hooks'
import { useWatch } from '@/components/use-watch'
import { watchBesideTab } from '@/utils/browser/active-tab'
import { mayAccess } from '@/utils/browser/permissions'
import { watchTab } from '@/utils/browser/tab-states'
import type { Tab } from '@/utils/browser/tabs'
import { siteOf, storedAddress } from '@/utils/evidence/address'
import type { TabState } from '@/utils/messages/tab-state'

/** The tab beside the panel: what the browser tells of it, and what the background found there. */
export interface BesideTab {
  readonly tab: Tab | undefined
  readonly granted: boolean
  /** Absent when the background never saw the page that is there now. */
  readonly row: TabState | undefined
}

/** Undefined until the browser has answered. */
export function useTab(): BesideTab | undefined {
  const seen = useWatch<{ tab: Tab | undefined }>((changed) => watchBesideTab((tab) => changed({ tab })), [])
  const tab = seen?.tab
  const row = useWatch<{ row: TabState | undefined }>(
    (changed) => (tab ? watchTab(tab.id, (state) => changed({ row: state })) : noWatch(changed)),
    [tab?.id],
  )?.row
  const [granted, setGranted] = useState<{ of: Tab | undefined; yes: boolean }>()
  useEffect(() => {
    mayAccess(tab?.url ?? '').then((yes) => setGranted({ of: tab, yes }))
  }, [seen])
  if (seen === undefined || granted === undefined) return undefined
  return { tab, granted: granted.yes, row: row && isOf(row, tab) ? row : undefined }
}

function noWatch(changed: (value: { row: undefined }) => void): () => void {
  changed({ row: undefined })
  return () => undefined
}

/** A row that speaks of the page before this one is no longer true. One of a page that is off names its site alone. */
function isOf(row: TabState, tab: Tab | undefined): boolean {
  if (tab?.url === undefined) return row.state !== 'watching'
  return row.state === 'watching' ? storedAddress(tab.url) === row.url : siteOf(tab.url) === siteOf(row.url)
}
