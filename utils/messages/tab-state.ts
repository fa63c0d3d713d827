import type { NeverReason } from '../attention/never-hosts'
import type { PageId, VisitId } from '../base/ids'
import type { Instant } from '../base/time'

/** Why Trellis is off in a tab; each is a message key suffix, `off_<why>`. */
export type OffReason =
  | 'no-consent'
  | 'not-allowed'
  | 'never-list'
  | 'never-here'
  | 'browser-page'
  | 'pdf'
  | 'private'
  | 'revoked'

/** What the reading of the page in a tab has come to. */
export type ReadingStep =
  | { readonly step: 'waiting' }
  | { readonly step: 'walking'; readonly since: Instant }
  | { readonly step: 'understanding'; readonly since: Instant; readonly done: number }
  | { readonly step: 'read'; readonly page: PageId }
  | { readonly step: 'not-study' }
  | { readonly step: 'failed'; readonly code: string }

/**
 * What is true of one tab, kept in storage.session under `tab:<id>`: the background writes it, the panel shows it.
 * A tab without a row was never seen: the panel works out why with `stateOfTab`.
 */
export interface TabState {
  /** Origin and path; never a query. */
  readonly url: string
  readonly title: string
  readonly visit?: VisitId | undefined
  readonly state: 'watching' | 'paused' | 'off'
  readonly why?: OffReason | undefined
  /** With `never-list`: what was seen, and whether the student may allow the site. */
  readonly never?: { readonly reason: NeverReason; readonly allowable: boolean } | undefined
  readonly reading: ReadingStep
  readonly how: 'watched' | 'clicked'
  readonly at: Instant
  /** The frame that was read, where a place is shown; 0 is the page itself. */
  readonly frame?: number | undefined
}
