import type { Instant } from '../base/time'
import type { TopicShare } from '../evidence/evidence'
import type { Level } from '../learner/level'
import type { Draft, DraftKind, Reading, StudyReason, Term } from '../reading/reading'
import type { PromptState } from '../review/prompt-state'
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
  readonly readAt: Instant
  readonly met?: MetPage | undefined
}

/** An earlier page about the same topic. */
export interface MetPage {
  readonly name: string
  readonly page: { readonly title: string; readonly url: string; readonly at: Instant }
  readonly sentence?: string | undefined
}

/** A question of this page that is the student's own. */
export interface KeptPrompt {
  readonly id: string
  readonly question: string
  readonly answer: string
  readonly due: Instant
}

/** A likelihood of the subject in words; a message key suffix. */
export type Sureness = 'clearly' | 'likely' | 'perhaps'

/** What the store says of one page, as far as it is shown. */
export interface StoredPage {
  readonly page: {
    readonly title: string
    readonly language: string
    readonly subject?: SubjectId | undefined
    /** The student's corrections applied. */
    readonly topics: readonly TopicShare[]
    readonly lastAt: Instant
    readonly kept: readonly string[]
    readonly skipped: readonly string[]
  }
  /** Absent once it is older than a month. */
  readonly reading?:
    | (Omit<Reading, 'article'> & { readonly article: Pick<Reading['article'], 'words' | 'truncated'> })
    | undefined
  readonly topicStates: readonly { readonly topic: string; readonly name: string; readonly level: Level }[]
  readonly prompts: readonly PromptState[]
  readonly met?: MetPage | undefined
}

/** Fewer words than this tell what a page is about, but not enough to ask about it. */
const LITTLE_WORDS = 120
const SHOWN_TOPICS = 8

/**
 * What to show of a page, from what is stored of it.
 *
 * @param off - kinds of draft that are not offered
 */
export function pageView(
  { page, reading, topicStates, prompts, met }: StoredPage,
  off: readonly DraftKind[] = [],
): PageView {
  const settled = new Set([...page.kept, ...page.skipped])
  return {
    title: reading?.title || page.title,
    language: page.language,
    roughly: reading?.roughly ?? false,
    sure: sureness(reading?.subject?.likelihood ?? 0),
    subject: page.subject ?? null,
    reasons: reasonsFor(reading?.study.reasons ?? []),
    topics: page.topics.slice(0, SHOWN_TOPICS).map(({ id, name }) => {
      const state = topicStates.find(({ topic }) => topic === id)
      return { id, name: state?.name ?? name, level: state?.level ?? 'new' }
    }),
    terms: reading?.terms ?? [],
    drafts: (reading?.prompts ?? []).filter(({ id, kind }) => !settled.has(id) && !off.includes(kind)),
    kept: prompts.filter(({ state }) => state === 'active'),
    little: reading !== undefined && reading.article.words < LITTLE_WORDS,
    truncated: reading?.article.truncated ?? false,
    readAt: page.lastAt,
    ...(met && { met }),
  }
}

/** The word for the likelihood, 0 to 1, of one subject among all. */
export function sureness(likelihood: number): Sureness {
  if (likelihood >= 0.8) return 'clearly'
  return likelihood >= 0.45 ? 'likely' : 'perhaps'
}

const AGAINST: readonly StudyReason[] = ['news', 'shop', 'listing', 'social', 'form', 'personal', 'little-text']

/** The reasons that speak for study, in their order, at most three. */
export function reasonsFor(reasons: readonly StudyReason[]): StudyReason[] {
  return reasons.filter((reason) => !AGAINST.includes(reason)).slice(0, 3)
}
