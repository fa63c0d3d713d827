import type { PageId, VisitId } from '@/utils/base/ids'
import type { Instant, Ms } from '@/utils/base/time'
import { SessionRows } from '@/utils/browser/session'

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

/** A page that is being read. One a tab. */
export interface JobRow {
  readonly job: string
  readonly tab: number
  readonly frame: number
  readonly url: string
  readonly title: string
  readonly visit?: VisitId
  readonly how: 'watched' | 'clicked'
  /** The student said that it is study. */
  readonly asStudy?: true
  readonly since: Instant
}

/** By visit. */
export const visitRows = new SessionRows<VisitRow>('visit')
/** By tab. */
export const jobRows = new SessionRows<JobRow>('job')
