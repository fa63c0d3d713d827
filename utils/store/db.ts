import { Dexie, type Table } from 'dexie'
import type { DeviceId, LearnerId, PageId, PromptId, RandomBits, TopicId, VisitId } from '../base/ids'
import type { Instant, LocalDay, Zone } from '../base/time'
import type { DayState } from '../learner/day-state'
import type { TopicState } from '../learner/topic-state'
import type { PromptState } from '../review/prompt-state'
import { storing } from './failures'
import type { CountRow, MetaRow, OpenVisit, PackRow, PageRow, PanelRow, ReadingRow, TextRow, WaitingRow } from './rows'

/** Who writes, when, and with which chance: everything that pure code may not ask for itself. */
export interface Writer {
  readonly device: DeviceId
  readonly zone: Zone
  readonly random: RandomBits
  readonly now: Instant
}

/** Bump when a fold changes; the derived tables are then computed again from the packs instead of migrated. */
export const FOLD_VERSION = 1

/** Released schemas, by version. Never edit one that was released; add the next one below it. */
export const SCHEMAS = {
  1: {
    packs: '[day+device+part]',
    pages: 'id, url, site, lastAt, corrected',
    readings: 'page, at',
    texts: 'page, at',
    prompts: 'id, due, *topicIds, page, binnedAt',
    topics: 'topic',
    days: 'day',
    openVisits: 'visit, site, seenAt',
    counts: 'day',
    panel: 'id',
    waiting: 'id',
    meta: 'key',
  },
} as const

/**
 * One learner's database. `packs`, `pages`, `readings`, `texts`, `openVisits` and `counts` are the record; the other
 * tables, and what a page's row says of visits and corrections, are folded from the packs and may be dropped.
 */
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
  waiting!: Table<WaitingRow, string>
  meta!: Table<MetaRow, MetaRow['key']>

  constructor(learner: LearnerId) {
    super(databaseName(learner), { cache: 'disabled' })
    for (const [version, schema] of Object.entries(SCHEMAS)) this.version(Number(version)).stores(schema)
  }
}

/** The name of a learner's database carries the learner. */
export function databaseName(learner: LearnerId): string {
  return `trellis-${learner}`
}

/** Runs `work` in one transaction over every table: all of it or nothing. Failures of storage reject with StoreError. */
export function act<T>(db: TrellisDb, work: () => Promise<T>): Promise<T> {
  return storing(() => db.transaction('rw', db.tables, work))
}
