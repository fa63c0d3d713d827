import type { Instant } from '../base/time'
import type { Draft, StudyReason, Term } from '../reading/reading'
import type { SubjectId } from '../topics/subjects'
import type { TopicRow } from './receipt'

/** A page that was read, as the panel shows it. */
export interface PageView {
  readonly title: string
  /** ISO 639-1, `und` when unknown. */
  readonly language: string
  readonly roughly: boolean
  readonly sure: Sureness
  readonly subject: SubjectId | null
  /** Reasons that speak for study, strongest first. */
  readonly reasons: readonly StudyReason[]
  /** Strongest first. */
  readonly topics: readonly TopicRow[]
  readonly terms: readonly Term[]
  /** Not yet kept or skipped, best first. */
  readonly drafts: readonly Draft[]
  readonly kept: readonly KeptPrompt[]
  /** Too little text to ask about; known from its title and headings. */
  readonly little: boolean
  /** The page was longer than what is read. */
  readonly truncated: boolean
  /** Said when the page is not in view as it was read. */
  readonly readAt: Instant
}

/** A question of this page that is the student's own. */
export interface KeptPrompt {
  readonly id: string
  readonly question: string
  readonly answer: string
  readonly due: Instant
}

/** A likelihood in words; a message key suffix. */
export type Sureness = 'clearly' | 'likely' | 'perhaps'

/** The word for a likelihood from 0 to 1. */
export function sureness(likelihood: number): Sureness {
  if (likelihood >= 0.85) return 'clearly'
  return likelihood >= 0.6 ? 'likely' : 'perhaps'
}

const AGAINST: readonly StudyReason[] = ['news', 'shop', 'listing', 'social', 'form', 'personal', 'little-text']

/** The reasons that speak for study, in their order, at most three. */
export function reasonsFor(reasons: readonly StudyReason[]): StudyReason[] {
  return reasons.filter((reason) => !AGAINST.includes(reason)).slice(0, 3)
}
