import type { EvidenceId, GoalId, PageId, PromptId, TopicId, VisitId } from '../base/ids'
import type { Instant, LocalDay, Ms, Zone } from '../base/time'
import type { DraftKind } from '../reading/reading'
import type { SubjectId } from '../topics/subjects'

/**
 * One thing that happened and that says something about the learner.
 *
 * Evidence is only ever added, except that "forget" takes pieces out. Interest, skill and
 * the review queue are computed from it and can be thrown away and computed again.
 * docs/decisions/0002-evidence.md says why each kind has the fields it has.
 */
export type Evidence = { readonly [K in EvidenceKind]: EvidenceOf<K> }[EvidenceKind]

export type EvidenceKind = keyof EvidenceFields

/** A piece of one kind: what every piece has, and the fields of its kind. */
export type EvidenceOf<K extends EvidenceKind> = EvidenceBase<K> & EvidenceFields[K]

/** What every piece carries. The device that wrote it is in the key of its pack. */
export interface EvidenceBase<K extends EvidenceKind = EvidenceKind> {
  readonly id: EvidenceId
  readonly kind: K
  /** When it happened, by the clock of the device. Orders evidence. */
  readonly at: Instant
  /** Minutes east of UTC when it was written. */
  readonly zone: Zone
}

/** FSRS grades, worst first. */
export const RATINGS = ['again', 'hard', 'good', 'easy'] as const
export type Rating = (typeof RATINGS)[number]

/** How an answer was given. Skill weighs a choice less than a recall. */
export const ANSWER_FORMS = ['reveal', 'typed', 'cloze', 'choice', 'apply', 'explain', 'aloud'] as const
export type AnswerForm = (typeof ANSWER_FORMS)[number]

/** Why a prompt or a draft was turned down. */
export const BAD_REASONS = ['wrong', 'unclear', 'too-easy', 'not-needed'] as const
export type BadReason = (typeof BAD_REASONS)[number]

/** Where a prompt came from. */
export const PROMPT_ORIGINS = ['draft', 'own', 'map', 'template', 'pack', 'sample'] as const
export type PromptOrigin = (typeof PROMPT_ORIGINS)[number]

/** What a prompt asks, as the student sees it. */
export interface PromptText {
  readonly question: string
  readonly answer: string
  /** Other answers that are right when typed. */
  readonly accept?: readonly string[] | undefined
  readonly choices?: readonly string[] | undefined
  /** The sentence of the page it rests on. */
  readonly quote?: string | undefined
}

/** A topic and its share of what happened, 0 to 1. */
export interface TopicShare {
  readonly id: TopicId
  readonly name: string
  readonly weight: number
}

/** What a goal aims at. Levels are the ids of the learner's levels. */
export type GoalTarget =
  | { readonly kind: 'level'; readonly level: 'familiar' | 'proficient' | 'mastered' }
  | { readonly kind: 'recalls' | 'minutes' | 'pages'; readonly n: number }

/** Where to learn for a goal, as a template named it. */
export interface GoalLink {
  /** https only. */
  readonly url: string
  readonly title: string
  readonly why: string
  readonly format: 'read' | 'watch' | 'listen' | 'do'
}

/** A goal in the student's words. */
export interface GoalFields {
  readonly title: string
  readonly topics: readonly TopicId[]
  readonly target?: GoalTarget | undefined
  readonly due?: LocalDay | undefined
  readonly plan?: string | undefined
  readonly links?: readonly GoalLink[] | undefined
}

/** What a goal may have and may lose again. */
export const GOAL_EXTRAS = ['target', 'due', 'plan'] as const
export type GoalExtra = (typeof GOAL_EXTRAS)[number]

/** A goal as a template offered it: what a newer version of the template is compared with. */
export interface OfferedGoal {
  readonly goal: GoalId
  readonly words: string
  readonly due?: LocalDay | undefined
  readonly prompts: readonly PromptId[]
}

/** The fields of every kind of evidence. Adding a kind is described in docs/how-to/add-evidence.md. */
export interface EvidenceFields {
  /** A page was read with attention, once, from arriving to leaving. Holds no address and no text. */
  visit: {
    readonly visit: VisitId
    readonly page: PageId
    readonly activeMs: Ms
    /** Share of the article scrolled past, 0 to 1. */
    readonly depth: number
    readonly topics: readonly TopicShare[]
    readonly subject?: SubjectId | undefined
    readonly language: string
    /** The observer watched it, or the student pressed the button. */
    readonly how: 'watched' | 'clicked'
  }
  'draft-kept': {
    readonly prompt: PromptId
    readonly page: PageId
    readonly pattern: DraftKind
    readonly edited: boolean
  }
  'draft-skipped': {
    readonly prompt: PromptId
    readonly page: PageId
    readonly pattern: DraftKind
    readonly reason?: BadReason | undefined
  }
  'prompt-made': {
    readonly prompt: PromptId
    readonly origin: PromptOrigin
    readonly form: AnswerForm
    readonly topics: readonly TopicShare[]
    readonly text: PromptText
    readonly page?: PageId | undefined
    readonly language: string
    /** Difficulty guess in logits; 0 is middling. */
    readonly difficulty: number
  }
  'prompt-edited': { readonly prompt: PromptId; readonly text: PromptText }
  'prompt-suspended': { readonly prompt: PromptId; readonly until?: Instant | undefined }
  'prompt-resumed': { readonly prompt: PromptId }
  /** In the bin for 30 days, then gone. */
  'prompt-binned': { readonly prompt: PromptId; readonly reason?: BadReason | undefined }
  answered: {
    readonly prompt: PromptId
    readonly rating: Rating
    /** What the check said before the student decided; absent when there was none. */
    readonly correct?: boolean | undefined
    readonly form: AnswerForm
    /** Number of options of a choice, else 0. */
    readonly options: number
    readonly sure?: boolean | undefined
    readonly hint: boolean
    readonly durationMs: Ms
  }
  /** The student disagrees with what Trellis made of a page or a topic. */
  corrected:
    | { readonly what: 'not-study' | 'is-study'; readonly page: PageId }
    | { readonly what: 'other-topic'; readonly page: PageId; readonly from: TopicId; readonly to: TopicShare }
    | { readonly what: 'known' | 'not-known' | 'not-me'; readonly topic: TopicId }
  /** Takes back the piece `undo`, which stands in the packs of the local day `day`. */
  undone: { readonly undo: EvidenceId; readonly day: LocalDay }
  'topic-merged': { readonly from: TopicId; readonly into: TopicId }
  'topic-split': { readonly topic: TopicId; readonly pages: readonly PageId[]; readonly into: TopicShare }
  'topic-renamed': { readonly topic: TopicId; readonly name: string }
  'topic-muted': { readonly topic: TopicId; readonly muted: boolean }
  'goal-set': { readonly goal: GoalId } & GoalFields
  'goal-changed': {
    readonly goal: GoalId
    /** Fields that it no longer has. */
    readonly without?: readonly GoalExtra[] | undefined
  } & { readonly [F in keyof GoalFields]?: GoalFields[F] | undefined }
  'goal-ended': { readonly goal: GoalId; readonly how: 'reached' | 'archived' | 'paused' | 'resumed' }
  /** The 60-second check on taking on a goal: topics that are known already. */
  'goal-checked': { readonly goal: GoalId; readonly known: readonly TopicId[] }
  /** A template was taken over: the goals that were chosen, and everything it offered, in its author's words. */
  'template-joined': {
    readonly template: string
    /** Its revision. */
    readonly version: number
    readonly goals: readonly GoalId[]
    readonly name?: string | undefined
    readonly author?: string | undefined
    readonly offered?: readonly OfferedGoal[] | undefined
  }
  'pack-joined': { readonly pack: string; readonly prompts: readonly PromptId[] }
  'resource-shown': { readonly resource: string; readonly topic: TopicId; readonly reason: string }
  'resource-opened': { readonly resource: string; readonly topic: TopicId }
  'resource-done': { readonly resource: string; readonly topic: TopicId }
  'resource-declined': { readonly resource: string; readonly topic: TopicId; readonly reason?: string | undefined }
  reflection: {
    readonly week: LocalDay
    readonly stuck: readonly string[]
    readonly muddy: readonly string[]
    readonly plan: string
  }
  highlight: { readonly page: PageId; readonly text: string; readonly before: string; readonly after: string }
  'test-date-set': { readonly goal?: GoalId | undefined; readonly topics: readonly TopicId[]; readonly on: LocalDay }
  'call-shown': {
    readonly call: string
    readonly level: 0 | 1 | 2 | 3
    readonly reason: string
    readonly page?: PageId | undefined
  }
  'call-dismissed': { readonly call: string; readonly how: 'dismissed' | 'ignored' | 'accepted' }
  /** The student's own proof for a goal; shown apart from answers. */
  proof: { readonly goal: GoalId; readonly note: string; readonly link?: string | undefined }
  /** The three questions of the first run; each may be left out. */
  'first-answers': {
    readonly studying?: string | undefined
    readonly test?: string | undefined
    readonly curious?: string | undefined
  }
  /** A link seen inside an article that was studied: a candidate for a suggestion. */
  'link-seen': { readonly page: PageId; readonly url: string; readonly text: string; readonly topic: TopicId }
  /**
   * Pages and topics that must not come back with an older backup. Pages by their random id;
   * topics by `hash64` of their id and only for pieces up to `at`, because a topic's id is its name.
   */
  forgotten: { readonly pages: readonly PageId[]; readonly topics: readonly string[] }
}

/** Total order of evidence: by time, then by id, so that every device folds alike. */
export function byTime(a: EvidenceBase, b: EvidenceBase): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
