import browser from 'webextension-polyfill'
import type { PageId, VisitId } from '../base/ids'
import type { Instant, Ms } from '../base/time'
import { SessionRows } from './session'

/** A visit that goes on. In memory of the browser alone: a page that is not read leaves nothing on disk. */
export interface VisitRow {
  readonly visit: VisitId
  readonly tab: number
  /** Address as it may be kept. */
  readonly url: string
  readonly at: Instant
  readonly activeMs: Ms
  readonly depth: number
  /** The page that it counts for, once it was read and found to be study. */
  readonly page?: PageId
}

/** By visit. */
export const visitRows = new SessionRows<VisitRow>('visit')

/**
 * Calls back with the row of a visit now and whenever more was seen of it; not after it has ended.
 *
 * @returns ends it
 */
export function watchVisit(visit: VisitId, changed: (row: VisitRow) => void): () => void {
  let live = true
  const name = visitRows.nameOf(visit)
  const stored = (changes: Record<string, browser.Storage.StorageChange>) => {
    const row = changes[name]?.newValue as VisitRow | undefined
    if (live && row) changed(row)
  }
  browser.storage.onChanged.addListener(stored)
  visitRows.get(visit).then((row) => live && row && changed(row))
  return () => {
    live = false
    browser.storage.onChanged.removeListener(stored)
  }
}
