import { Dexie, type Table } from 'dexie'
import type { DeviceId, LearnerId, PageId, PromptId, RandomBits, TopicId, VisitId } from '../base/ids'
import type { Result } from '../base/result'
import type { Instant, LocalDay, Zone } from '../base/time'
import type { TopicState } from '../learner/topic-state'
import type { PromptState } from '../review/prompt-state'
import type { StoreError } from './failures'
import type { CountRow, DayState, OpenVisit, PackRow, PageRow, PanelRow, ReadingRow, TextRow } from './rows'

/** Who writes, when, and with which chance: everything that pure code may not ask for itself. */
export interface Writer {
  readonly device: DeviceId
  readonly zone: Zone
  readonly random: RandomBits
  readonly now: Instant
}

/** Bump when a fold changes; the derived tables are then computed again from the packs instead of migrated. */
export const FOLD_VERSION = 1

/** One learner's database. */
export class TrellisDb extends Dexie {
  packs!: Table<PackRow, [LocalDay, DeviceId, number]>
  pages!: Table<PageRow, PageId>
  readings!: Table<ReadingRow, PageId>
  texts!: Table<TextRow, PageId>
  prompts!: Table<PromptState, PromptId>
  topics!: Table<TopicState, TopicId>
  days!: Table<DayState, LocalDay>
  openVisits!: Table<OpenVisit, VisitId>
  counts!: Table<CountRow, LocalDay>
  panel!: Table<PanelRow, 'panel'>

  constructor(learner: LearnerId) {
    super(`trellis-${learner}`, { cache: 'disabled' })
    this.version(1).stores({
      packs: '[day+device+part]',
      pages: 'id, url, site, lastAt',
      readings: 'page, at',
      texts: 'page, at',
      prompts: 'id, due, *topicIds, page, binnedAt',
      topics: 'topic',
      days: 'day',
      openVisits: 'visit, site, seenAt',
      counts: 'day',
      panel: 'id',
      meta: 'key',
    })
  }
}

/**
 * Opens a learner's database, makes it if it is new, and computes derived tables again when FOLD_VERSION rose.
 *
 * @param onProgress - share done, 0 to 1, while tables are computed again
 * @returns failure `store.refused` when the browser denies storage, `store.blocked` when a page of an older version holds it, `store.full`
 */
export const openDb: (
  learner: LearnerId,
  onProgress?: (done: number) => void,
) => Promise<Result<TrellisDb, StoreError>> = () => {
  throw new Error('not written yet')
}
