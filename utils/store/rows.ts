import type { DeviceId, GoalId, PageId, PromptId, TopicId, VisitId } from '../base/ids'
import type { Days, Instant, LocalDay, Ms, Zone } from '../base/time'
import type { GoalFields, TopicShare } from '../evidence/evidence'
import type { Reading } from '../reading/reading'
import type { SubjectId } from '../topics/subjects'

/** One device's evidence of one local day, or a part of it. */
export interface PackRow {
  readonly day: LocalDay
  readonly device: DeviceId
  /** 0, 1, 2 ...: a day that does not fit into one pack has several. */
  readonly part: number
  /** Number of pieces. */
  readonly n: number
  /** Shape of the pieces; see utils/evidence/upcast.ts. */
  readonly shape: number
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** One address that was studied. Several rows of one address exist only after a merge of two devices. */
export interface PageRow {
  readonly id: PageId
  /** Origin and path, with what `storedAddress` allows; never a query of the student's. */
  readonly url: string
  /** Host of `url`. */
  readonly site: string
  readonly title: string
  readonly language: string
  readonly subject?: SubjectId
  /** What the page is about, the student's corrections applied. */
  readonly topics: readonly TopicShare[]
  readonly firstAt: Instant
  /** Of the last visit that counted, or of the reading. */
  readonly lastAt: Instant
  readonly visits: number
  readonly activeMs: Ms
  /** The student's word on it; absent without one. */
  readonly verdict?: 'not-study' | 'is-study'
  readonly moves: readonly { readonly from: TopicId; readonly to: TopicShare }[]
  readonly kept: readonly PromptId[]
  readonly skipped: readonly PromptId[]
  readonly days: readonly Days[]
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
  readonly page?: PageId
  readonly how: 'watched' | 'clicked'
  readonly at: Instant
  readonly zone: Zone
  readonly activeMs: Ms
  readonly depth: number
  /** When the last report came. */
  readonly seenAt: Instant
  readonly ended: boolean
  /** Active time that is already in evidence. */
  readonly writtenMs: Ms
  readonly notStudy?: boolean
}

/** How many pages of a day were below the threshold of study. Nothing else of them is kept. */
export interface CountRow {
  readonly day: LocalDay
  readonly notStudy: number
}

/** Roll-up of one local day over all devices. */
export interface DayState {
  readonly day: LocalDay
  readonly visits: number
  readonly activeMs: Ms
  readonly answers: number
  readonly right: number
  /** Time spent answering. */
  readonly answerMs: Ms
  readonly made: number
  /** Active time, answers and right answers by topic. */
  readonly topics: Readonly<Record<TopicId, readonly [activeMs: Ms, answers: number, right: number]>>
  readonly days: readonly Days[]
}

/** A goal as it stands. */
export interface GoalState extends GoalFields {
  readonly goal: GoalId
  readonly state: 'going' | 'reached' | 'archived' | 'paused'
  readonly setAt: Instant
}

/** The one row that the panel paints from. */
export interface PanelRow {
  readonly id: 'panel'
  readonly totals: Totals
  readonly goals: readonly GoalState[]
  readonly first?: { readonly studying?: string; readonly test?: string; readonly curious?: string }
}

/** Sums over everything that is stored. */
export interface Totals {
  readonly days: number
  readonly visits: number
  readonly activeMs: Ms
  readonly answers: number
  readonly right: number
  readonly pages: number
  readonly prompts: number
}
