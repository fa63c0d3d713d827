import type { ConceptId, PromptId, TopicId } from '../base/ids'
import type { SubjectId } from '../topics/subjects'

/** What Trellis understood of one page. Plain JSON: it crosses from the worker to the store and the panel. */
export interface Reading {
  readonly title: string
  /** ISO 639-1 code, `und` when no language could be told. */
  readonly language: string
  /** True when the language has no rules of its own: topics and terms come from markup and counts alone. */
  readonly roughly: boolean
  readonly study: StudyVerdict
  readonly article: { readonly text: string; readonly words: number; readonly truncated: boolean }
  readonly subject: { readonly id: SubjectId; readonly likelihood: number } | null
  /** Strongest first. */
  readonly topics: readonly TopicFound[]
  /** Strongest first. */
  readonly terms: readonly Term[]
  /** Best first; kinds that are off by default are left out. */
  readonly prompts: readonly Draft[]
}

/** Whether a page is study, with reasons that can be shown. */
export interface StudyVerdict {
  /** 0 to 1, calibrated. */
  readonly likelihood: number
  readonly isStudy: boolean
  /** Strongest first; each is the key suffix of a message, `study_reason_<reason>`. */
  readonly reasons: readonly StudyReason[]
}

export type StudyReason =
  | 'headings'
  | 'definitions'
  | 'examples'
  | 'terms'
  | 'textbook'
  | 'tutorial'
  | 'reference'
  | 'lesson-address'
  | 'news'
  | 'shop'
  | 'listing'
  | 'social'
  | 'form'
  | 'personal'
  | 'little-text'

/** A topic that a page is about. */
export interface TopicFound {
  readonly id: TopicId
  /** As a person would write it, e.g. `Cell membrane`. */
  readonly name: string
  /** Share of the page's attention, 0 to 1; the weights of a page add up to at most 1. */
  readonly weight: number
  /** Ids of other names by which this page calls it: pages that know only one of them mean the same. */
  readonly aliases?: readonly TopicId[]
  /** The concept of the map that it is, when that is clear. */
  readonly concept?: ConceptId
}

/** A key term of a page. */
export interface Term {
  readonly term: string
  /** 0 to 1. */
  readonly salience: number
  /** What the page says it means, as a sentence or phrase of the page. */
  readonly definition?: string
  /** The page's sentence that the definition stands in, word for word. */
  readonly quote?: string
  /** Place of that sentence's block (`ArticleBlock.place`). */
  readonly place?: number
}

export const DRAFT_KINDS = ['definition', 'reverse', 'cloze', 'choice', 'why', 'recall', 'apply'] as const
export type DraftKind = (typeof DRAFT_KINDS)[number]

/** A question made from a page, or the map's for what the page is about; the student's only after it is kept. */
export interface Draft {
  /** `hash46(kind, topic, normalised question)`, or the map's own id: the same question from two visits is one. */
  readonly id: PromptId
  readonly kind: DraftKind
  readonly topic: TopicId
  readonly question: string
  readonly answer: string
  readonly choices?: readonly string[]
  /** The sentence of the page that it rests on, word for word. */
  readonly quote: string
  readonly place: number
  /** Difficulty guess in logits; 0 is middling. */
  readonly difficulty: number
}
