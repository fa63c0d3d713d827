import { Dexie, type Table, type Transaction } from 'dexie'
import type { DeviceId, LearnerId, PageId, PromptId, RandomBits, TopicId, VisitId } from '../base/ids'
import type { Days, Instant, LocalDay, Zone } from '../base/time'
import type { DayState } from '../learner/day-state'
import type { TopicState } from '../learner/topic-state'
import type { PromptRow } from '../review/prompt-state'
import { storing } from './failures'
import type {
  CalendarRow,
  CountRow,
  MetaRow,
  OpenVisit,
  PackRow,
  PageRow,
  PanelRow,
  ReadingRow,
  TextRow,
  WaitingRow,
} from './rows'

/** Who writes, when, and with which chance: everything that pure code may not ask for itself. */
export interface Writer {
  readonly device: DeviceId
  readonly zone: Zone
  readonly random: RandomBits
  readonly now: Instant
}

/** Bump when a fold changes; the derived tables are then computed again from the packs instead of migrated. */
export const FOLD_VERSION = 2

/**
 * Released schemas, by version. An index only over what seldom changes: Chromium leaves the entry of the former value
 * in the index and steps over it at every search, so that an index of due times takes a second after ten years.
 *
 * Never edit one that was released; add the next one below it.
 */
export const SCHEMAS = {
  1: {
    packs: '[day+device+part]',
    pages: 'id, url, lastAt, corrected',
    readings: 'page, at',
    texts: 'page, at',
    prompts: 'id, binnedAt',
    calendar: 'day',
    topics: 'topic',
    days: 'day',
    openVisits: 'visit',
    counts: 'day',
    panel: 'id',
    waiting: 'id',
    meta: 'key',
  },
} as const

/** The tables of a learner's database: of the database itself, or of one transaction. */
export interface Tables {
  readonly packs: Table<PackRow, [LocalDay, DeviceId, number]>
  readonly pages: Table<PageRow, PageId>
  readonly readings: Table<ReadingRow, PageId>
  readonly texts: Table<TextRow, PageId>
  readonly prompts: Table<PromptRow, PromptId>
  readonly calendar: Table<CalendarRow, Days>
  readonly topics: Table<TopicState, TopicId>
  readonly days: Table<DayState, LocalDay>
  readonly openVisits: Table<OpenVisit, VisitId>
  readonly counts: Table<CountRow, LocalDay>
  readonly panel: Table<PanelRow, 'panel'>
  readonly waiting: Table<WaitingRow, string>
  readonly meta: Table<MetaRow, MetaRow['key']>
}

/**
 * One learner's database. `packs`, `pages`, `readings`, `texts`, `openVisits` and `counts` are the record; the other
 * tables, and what a page's row says of visits and corrections, are folded from the packs and may be dropped.
 */
export class TrellisDb extends Dexie implements Tables {
  packs!: Table<PackRow, [LocalDay, DeviceId, number]>
  pages!: Table<PageRow, PageId>
  readings!: Table<ReadingRow, PageId>
  texts!: Table<TextRow, PageId>
  prompts!: Table<PromptRow, PromptId>
  calendar!: Table<CalendarRow, Days>
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
    // Another page upgrades or deletes the database: let go of it for good. Opening it again, as Dexie would by
    // itself, would make an empty one after "delete everything".
    this.on('versionchange', () => {
      this.close()
      return false
    })
  }
}

/** The name of a learner's database carries the learner. */
export function databaseName(learner: LearnerId): string {
  return `trellis-${learner}`
}

/**
 * Runs `work` in one transaction over every table: all of it or nothing. Failures of storage reject with StoreError.
 *
 * @param work - has to use the tables that it is given. Dexie finds the transaction of `db.packs` by following
 * promises, and loses it after a hundred that ask nothing of the database, which a fold has.
 */
export function act<T>(db: TrellisDb, work: (tables: Tables) => Promise<T>): Promise<T> {
  return storing(() => db.transaction('rw', db.tables, (transaction) => work(tablesOf(transaction))))
}

/** The tables of a transaction. */
export function tablesOf(transaction: Transaction): Tables {
  const names = Object.keys(SCHEMAS[1])
  return Object.fromEntries(names.map((name) => [name, transaction.table(name)])) as unknown as Tables
}
