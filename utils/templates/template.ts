import type { LocalDay } from '../base/time'
import type { SubjectId } from '../topics/subjects'

/** What one person hands to another: a teacher's goals, or questions from one student to another. */
export type HandoverFormat = 'trellis/goals' | 'trellis/pack'

/** The newest version of the formats that is read, and the oldest reader that can read what is written. */
export const VERSION = 1
export const MIN_READER = 1

/** What a template may hold; above it is refused. */
export const TEMPLATE_LIMITS = {
  bytes: 256 * 1024,
  depth: 8,
  goals: 100,
  topics: 12,
  aka: 8,
  resources: 10,
  prompts: 50,
  choices: 8,
  align: 20,
  title: 120,
  author: 80,
  goal: 140,
  term: 80,
  question: 500,
  answer: 1000,
  why: 200,
  url: 2000,
  id: 40,
  statement: 500,
} as const

/** How a resource is taken in. */
export const RESOURCE_FORMATS = ['read', 'watch', 'listen', 'do'] as const
export type ResourceFormat = (typeof RESOURCE_FORMATS)[number]

/** Goals or questions that are handed over. Pure data: no markup, no expressions, nothing of a learner. */
export interface Template {
  readonly format: HandoverFormat
  /** `urn:uuid:` and a random UUID; stays when the template is changed. */
  readonly id: string
  /** Rises by one each time a changed template is handed over. */
  readonly revision: number
  /** BCP 47. */
  readonly lang: string
  readonly title: string
  readonly subject?: SubjectId | undefined
  /** Whoever made it, as they wrote it; nobody has checked it. `''` for nobody. */
  readonly author: string
  readonly goals: readonly TemplateGoal[]
}

/** One goal with everything that helps towards it; in a pack its title may be `''`: only questions. */
export interface TemplateGoal {
  /** Unique in the template; stays when the goal is reworded. */
  readonly id: string
  readonly title: string
  readonly topics: readonly TemplateTopic[]
  readonly due?: LocalDay | undefined
  readonly target?: TemplateTarget | undefined
  readonly resources: readonly TemplateResource[]
  readonly prompts: readonly TemplatePrompt[]
  readonly align: readonly Alignment[]
}

/** A key term and other names that pages use for it. */
export interface TemplateTopic {
  readonly name: string
  readonly aka: readonly string[]
}

export type TemplateTarget =
  | { readonly kind: 'mastery'; readonly level: 'familiar' | 'proficient' | 'mastered' }
  | { readonly kind: 'recalls' | 'minutes' | 'read'; readonly n: number }

export interface TemplateResource {
  /** https only. */
  readonly url: string
  readonly title: string
  readonly why: string
  readonly format: ResourceFormat
}

export interface TemplatePrompt {
  readonly question: string
  readonly answer: string
  readonly choices?: readonly string[] | undefined
}

/** A standard of a curriculum that a goal belongs to, as CASE names it. */
export interface Alignment {
  readonly type: 'CASE'
  readonly doc: string
  readonly item: string
  readonly code?: string | undefined
  readonly statement?: string | undefined
}
