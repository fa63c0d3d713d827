import type { DeviceId, PageId, PromptId, VisitId } from '../base/ids'
import type { Days, Instant, LocalDay, Ms, Zone } from '../base/time'
import type { TopicShare } from '../evidence/evidence'
import type { Pack } from '../evidence/pack'
import type { Regrouped } from '../evidence/regroup'
import type { Wishes } from '../learner/goals'
import type { PageState } from '../learner/page-state'
import type { Reading } from '../reading/reading'
import type { SubjectId } from '../topics/subjects'

export type { DayState } from '../learner/day-state'
export type { GoalState } from '../learner/goals'

/** One device's evidence of one local day, or a part of it. */
export interface PackRow extends Pack {
  readonly day: LocalDay
  readonly device: DeviceId
  /** 0, 1, 2 ...: a day that does not fit into one pack has several. */
  readonly part: number
  /** Number of pieces. */
  readonly n: number
}

/** One address that was studied, with what evidence says about it. Two rows of one address exist only after a merge of two devices. */
export interface PageRow extends PageState {
  readonly id: PageId
  /** Origin and path, with what `storedAddress` allows; never a query of the student's. */
  readonly url: string
  /** Host of `url`. */
  readonly site: string
  readonly title: string
  /** When it was first and last read. */
  readonly firstAt: Instant
  readonly readAt: Instant
  /** Of the last reading or visit. */
  readonly lastAt: Instant
  /** 1 when the student corrected it, else absent; for the store's index. */
  readonly corrected?: 1
}

/** What a page is about. It stands in the page's reading and, after that is gone, in the evidence of its visits. */
export interface PageAbout {
  readonly language: string
  readonly subject?: SubjectId
  readonly topics: readonly TopicShare[]
}

/** What was understood of a page, without its text; kept for a month. */
export interface ReadingRow {
  readonly page: PageId
  readonly at: Instant
  readonly reading: Omit<Reading, 'article'> & {
    readonly article: { readonly words: number; readonly truncated: boolean }
  }
}

/** The article text of a page; gone after the days that the student chose. */
export interface TextRow {
  readonly page: PageId
  readonly at: Instant
  readonly text: string
}

/** A visit that goes on, or that ended less than a day ago. */
export interface OpenVisit {
  readonly visit: VisitId
  readonly url: string
  readonly site: string
  /** Absent until the page was read. */
  readonly page?: PageId
  readonly how: 'watched' | 'clicked'
  readonly at: Instant
  readonly zone: Zone
  readonly activeMs: Ms
  /** 0 to 1. */
  readonly depth: number
  /** When the last report came. */
  readonly seenAt: Instant
  readonly ended: boolean
  /** Active time that is already in evidence. */
  readonly writtenMs: Ms
  /** Its page was read and counted as not study. */
  readonly notStudy?: true
}

/** How many pages of a day were below the threshold of study. Nothing else of them is kept. */
export interface CountRow {
  readonly day: LocalDay
  readonly notStudy: number
}

/** The one row that the panel paints from. */
export interface PanelRow extends Wishes {
  readonly id: 'panel'
  readonly regrouped: Regrouped
  readonly totals: Totals
}

/** Sums over everything that is stored. */
export interface Totals {
  /** Days with evidence. */
  readonly days: number
  readonly visits: number
  readonly activeMs: Ms
  readonly answers: number
  readonly right: number
  readonly pages: number
  readonly prompts: number
}

/** The prompts that become due on one day, so that no index has to follow a million answers. */
export interface CalendarRow {
  /** Of the due times, as days since 1970 by the clock of UTC. */
  readonly day: Days
  /** When each is due, earliest first. */
  readonly due: readonly (readonly [Instant, PromptId])[]
}

/** Pieces that wait for something they name: a prompt or, for an undo, the piece it takes back. */
export interface WaitingRow {
  /** Id of the prompt or of the piece. */
  readonly id: string
  /** Local days, as days since 1970, that hold the pieces that wait; ascending. */
  readonly days: readonly Days[]
}

/** How far the derived tables are. */
export interface FoldRow {
  readonly key: 'fold'
  /** FOLD_VERSION that they were folded with. */
  readonly version: number
  /** While they are being folded again: the last local day that is in, `''` for none yet. */
  readonly upTo?: LocalDay
}

/** What must not come back with an older backup. */
export interface ForgottenRow {
  readonly key: 'forgotten'
  readonly pages: readonly PageId[]
  /** By `hash64` of a topic's id, the time up to which pieces of it are refused. */
  readonly topics: Readonly<Record<string, Instant>>
  /** Local days, as days since 1970, that hold `forgotten` pieces and undos of them; ascending. */
  readonly days: readonly Days[]
}

export type MetaRow = FoldRow | ForgottenRow
