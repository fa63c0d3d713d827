import type { PageId, VisitId } from '../base/ids'
import type { Days, Instant, LocalDay } from '../base/time'
import type { Reading } from '../reading/reading'
import type { TrellisDb, Writer } from './db'
import type { PageRow } from './rows'

/** Where a reading comes from. */
export interface ReadAt {
  readonly url: string
  readonly title: string
  /** Absent for a page read outside any visit. */
  readonly visit?: VisitId | undefined
  readonly how: 'watched' | 'clicked'
  /** Days that the article text is kept; 0 keeps none. */
  readonly textDays: Days
}

/** Keeps what was understood of a page. Not study: only the count of the day grows, once a visit, and nothing is returned. */
export const keepReading: (db: TrellisDb, at: ReadAt, reading: Reading, writer: Writer) => Promise<PageId | undefined> =
  () => {
    throw new Error('not written yet')
  }
/** The page of an address, `undefined` when it was never studied. */
export const pageByUrl: (db: TrellisDb, url: string) => Promise<PageRow | undefined> = () => {
  throw new Error('not written yet')
}
/** One more page of `day` that was not study. */
export const countNotStudy: (db: TrellisDb, day: LocalDay) => Promise<void> = () => {
  throw new Error('not written yet')
}
/** Drops article texts older than `days`, and readings older than a month or of pages that the student called not study. */
export const dropOldTexts: (db: TrellisDb, now: Instant, days: Days) => Promise<void> = () => {
  throw new Error('not written yet')
}
