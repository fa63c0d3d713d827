import type { VisitId } from '@/utils/base/ids'
import type { Instant } from '@/utils/base/time'
import { SessionRows } from '@/utils/browser/session'

export { type VisitRow, visitRows } from '@/utils/browser/visit-rows'

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

/** By tab. */
export const jobRows = new SessionRows<JobRow>('job')
