import type { ConceptId } from '../base/ids'
import type { SubjectId } from '../topics/subjects'
import type { Expression } from './expression'
import type { Formula } from './formula'

/** When a concept is met first: to about 15 years, to about 18, in the first year of university. */
export const CONCEPT_LEVELS = ['lower', 'upper', 'first-year'] as const
export type ConceptLevel = (typeof CONCEPT_LEVELS)[number]

/** What the index tells of a concept: enough to recognise it and to know what comes before it. */
export interface Concept {
  readonly id: ConceptId
  readonly name: string
  readonly subject: SubjectId
  readonly area: string
  readonly level: ConceptLevel
  /** Other English names. */
  readonly aka: readonly string[]
  /** Names in other languages, by ISO 639-1 code, where they differ from the English. */
  readonly names: { readonly [language: string]: string }
  /** Direct prerequisites. */
  readonly needs: readonly ConceptId[]
  /** Concepts that students take for this one. */
  readonly confused: readonly ConceptId[]
  /** Words that stand near it on a page about it. */
  readonly near: readonly string[]
  /** The name alone has another sense too. */
  readonly ambiguous: boolean
}

/** What is loaded for a subject when one of its concepts is met. */
export interface ConceptContent {
  /** What it is, in at most 30 words. */
  readonly is: string
  readonly wikipedia: string
  readonly search: string
  /** In the order of their numbers: `conceptId#0`, `#1` ... */
  readonly prompts: readonly ConceptPrompt[]
}

/** A prompt that was written by hand for a concept. */
export type ConceptPrompt = RecallPrompt | ChoicePrompt | WhyPrompt | ApplyPrompt

export interface RecallPrompt {
  readonly kind: 'recall'
  readonly ask: string
  readonly answer: string
  /** Other right answers. */
  readonly accept: readonly string[]
}

export interface ChoicePrompt {
  readonly kind: 'choice'
  readonly ask: string
  readonly right: string
  /** Each with the wrong idea that makes somebody pick it. */
  readonly wrong: readonly { readonly says: string; readonly shows: string }[]
}

export interface WhyPrompt {
  readonly kind: 'why'
  readonly ask: string
  readonly points: readonly string[]
}

/** A problem whose numbers are drawn anew each time. */
export interface ApplyPrompt {
  readonly kind: 'apply'
  readonly problem: Problem
}

/** Text with places for drawn numbers, and formulas in between. */
export type ProblemText = readonly (string | { readonly formula: Formula })[]

/** Numbers to draw from: a list, or the steps from one to another, both included. */
export type Range = readonly number[] | { readonly from: number; readonly step: number; readonly count: number }

/** A problem as it is shipped: drawn, computed and checked by `problem.ts`. */
export interface Problem {
  /** Names and the numbers each may be. */
  readonly draw: readonly (readonly [name: string, from: Range])[]
  /** Further names, computed in this order. */
  readonly where: readonly (readonly [name: string, value: Expression])[]
  /** A draw that fails this is drawn again. */
  readonly only?: Expression
  readonly ask: ProblemText
  /** What to use or to solve. */
  readonly formula?: Formula
  /** One answer, or a set of them in any order; or a text with places for numbers. */
  readonly answer: { readonly values: readonly Expression[] } | { readonly text: string }
  readonly unit?: string
  /** Other ways to write the unit, and how many of `unit` one of each is. */
  readonly units: readonly (readonly [unit: string, size: number])[]
  /** How far a right answer may be off: in the unit, or as a share of the answer. */
  readonly tolerance: { readonly by: 'unit' | 'share'; readonly most: number }
  /** The way to the answer, shown after it. */
  readonly steps?: ProblemText
}

/** The compiled map without its prompts. */
export interface MapIndex {
  readonly concepts: readonly Concept[]
}

/** The prompts of one subject, by concept id. */
export type SubjectContent = { readonly [concept: string]: ConceptContent }
