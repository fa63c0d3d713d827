import type { Days, Instant } from '../base/time'
import { DAY } from '../base/time'
import type { AnswerForm, Rating } from '../evidence/evidence'
import { observed } from './elo'

/** What answers say about one topic: a Gaussian over its skill in logits, and what the levels need beside it. */
export interface Skill {
  readonly mean: number
  readonly variance: number
  readonly answers: number
  readonly right: number
  /** Number of days with a right answer, and the last of them as days since 1970. */
  readonly rightDays: number
  readonly lastRightDay: Days
  /** Longest gap that a prompt was recalled after; halves on a failure. */
  readonly gap: Days
  /** Time of the last answer, and its local day as days since 1970. */
  readonly at: Instant
  readonly day: Days
}

/** Before the first answer. */
export const NO_SKILL: Skill = {
  mean: 0,
  variance: 0.6,
  answers: 0,
  right: 0,
  rightDays: 0,
  lastRightDay: 0,
  gap: 0,
  at: 0,
  day: 0,
}

/** One answer as skill sees it. */
export interface SkillAnswer {
  readonly at: Instant
  /** Local day, as days since 1970. */
  readonly day: Days
  readonly right: boolean
  readonly form: AnswerForm
  /** Number of options of a choice, else 0. */
  readonly options: number
  readonly hint: boolean
  /** Share of the prompt that is about the topic, 0 to 1. */
  readonly share: number
  /** Difficulty guess of the prompt in logits. */
  readonly difficulty: number
  /** The prompt was answered before on the same day. */
  readonly repeat: boolean
  /** Days since the prompt was answered on an earlier day; 0 when it never was. */
  readonly gap: Days
}

/** Where a student starts: an average prompt is recalled a little more often than not. */
export const BASE = 0.9
/** Standard deviations below the mean of a careful guess: nine in ten true skills lie above it. */
export const CAREFUL = 1.28
const DRIFT = 0.03
const GROWTH_A_DAY = 0.004
const WIDEST = 0.6

/** Whether a rating says that the answer was recalled: all but `again`, as FSRS has it. */
export function isRight(rating: Rating): boolean {
  return rating !== 'again'
}

/**
 * Skill after one more answer: the topic part of a hierarchical Bayesian Elo filter (start, drift and equations in
 * docs/decisions/0006-store.md). The student's and the prompt's own parts are left out, so that a topic depends on
 * its own answers alone and can be folded again without the whole log.
 */
export function afterAnswer(skill: Skill, answer: SkillAnswer): Skill {
  const { share, right } = answer
  const part = { belief: skill, share, drift: DRIFT }
  const [belief = skill] = observed([part], BASE - answer.difficulty, right, weightOf(answer))
  const newDay = right && answer.day !== skill.lastRightDay
  return {
    mean: belief.mean,
    variance: Math.min(WIDEST, belief.variance),
    answers: skill.answers + 1,
    right: skill.right + (right ? 1 : 0),
    rightDays: skill.rightDays + (newDay ? 1 : 0),
    lastRightDay: right ? answer.day : skill.lastRightDay,
    gap: right ? Math.max(skill.gap, answer.gap) : skill.gap / 2,
    at: answer.at,
    day: answer.day,
  }
}

/** Skill that the student has called into question: the next answers move it as much as first ones do. */
export function doubted(skill: Skill): Skill {
  return skill.answers === 0 ? skill : { ...skill, variance: WIDEST }
}

/** Mean and standard deviation of skill at `now`, in logits above an average prompt; doubt grows with time. */
export function skillAt(skill: Skill, now: Instant): { readonly mean: number; readonly deviation: number } {
  const variance = Math.min(WIDEST, skill.variance + (GROWTH_A_DAY * Math.max(0, now - skill.at)) / DAY)
  return { mean: BASE + skill.mean, deviation: Math.sqrt(variance) }
}

/** How much an answer weighs: a choice may be guessed, a hint helps, a repeat on the same day shows little. */
function weightOf({ options, hint, repeat }: SkillAnswer): number {
  const guess = options > 1 ? 1 - 1 / options : 1
  return guess * (hint ? 0.5 : 1) * (repeat ? 0.3 : 1)
}
