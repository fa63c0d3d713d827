import type { Observable } from 'dexie'
import type { PageId, TopicId } from '../base/ids'
import type { Instant, LocalDay } from '../base/time'
import type { Level, TopicState } from '../learner/topic-state'
import type { PromptState } from '../review/prompt-state'
import type { TrellisDb } from './db'
import type { DayState, PageRow, PanelRow, ReadingRow } from './rows'

/** What the panel shows of one page. */
export interface LivePage {
  readonly page: PageRow
  /** Absent once it is older than a month. */
  readonly reading?: ReadingRow['reading']
  /** States of the page's topics, in the page's order; a topic without evidence is left out. */
  readonly topicStates: readonly (TopicState & { readonly level: Level })[]
  /** The page's prompts. */
  readonly prompts: readonly PromptState[]
}

/** What the review screen shows. */
export interface LiveReview {
  /** The next set, at most 4, best order. */
  readonly due: readonly PromptState[]
  /** How many prompts today's minutes still hold, `due` among them; never the total. */
  readonly share: number
  /** Answers of today. */
  readonly doneToday: number
  /** When the earliest prompt that is not yet due comes. */
  readonly nextAt?: Instant
}

/** Where and for whom a review happens. */
export interface ReviewAt {
  readonly now: Instant
  readonly today: LocalDay
  readonly minutesADay: number
  readonly page?: PageId | undefined
  readonly topics?: readonly TopicId[] | undefined
}

/** One line of the ledger. */
export type LedgerPage = Pick<
  PageRow,
  'id' | 'url' | 'site' | 'title' | 'firstAt' | 'lastAt' | 'visits' | 'activeMs' | 'topics' | 'verdict'
> & {
  readonly prompts: number
  readonly hasText: boolean
}

/** What is stored, newest first. */
export interface LiveLedger {
  readonly pages: readonly LedgerPage[]
  /** Whether there are older pages: ask with `before` the last one's `lastAt`. */
  readonly more: boolean
  readonly days: readonly DayState[]
  readonly notStudy: readonly { readonly day: LocalDay; readonly notStudy: number }[]
}

/** Sums over everything stored, without counting any table. */
export type LiveStored = PanelRow['totals']

export const livePage: (db: TrellisDb, url: string) => Observable<LivePage | undefined> = () => {
  throw new Error('not written yet')
}
export const liveReview: (db: TrellisDb, at: ReviewAt) => Observable<LiveReview> = () => {
  throw new Error('not written yet')
}
export const livePanel: (db: TrellisDb) => Observable<PanelRow> = () => {
  throw new Error('not written yet')
}
export const liveLedger: (
  db: TrellisDb,
  which?: { before?: Instant; limit?: number; site?: string },
) => Observable<LiveLedger> = () => {
  throw new Error('not written yet')
}
export const liveStored: (db: TrellisDb) => Observable<LiveStored> = () => {
  throw new Error('not written yet')
}
export const liveSites: (db: TrellisDb) => Observable<string[]> = () => {
  throw new Error('not written yet')
}
export const livePrompts: (
  db: TrellisDb,
  which: { page?: PageId; topic?: TopicId; limit?: number },
) => Observable<PromptState[]> = () => {
  throw new Error('not written yet')
}
