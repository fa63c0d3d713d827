import type { Gaussian } from './elo'
import { sigmoid } from './elo'
import { BASE } from './skill'

/** Right and wrong answers, older ones counting less. */
export interface Tally {
  readonly right: number
  readonly wrong: number
}

/** What the answers on one topic look like. */
export interface TopicRecord {
  readonly belief: Gaussian
  readonly right: number
  readonly wrong: number
  readonly lately: Tally
  /** Right answers in a row up to now, or wrong ones as a number below 0. */
  readonly row: number
  /** The last answer and the one before it: 1 right, -1 wrong, 0 none. */
  readonly last: number
  readonly before: number
  /** How many answers the student had given, on anything, after the last one here. */
  readonly answered: number
}

/** What the answers to one prompt look like. */
export interface PromptRecord {
  readonly belief: Gaussian
  readonly right: number
  readonly wrong: number
  /** The last answer: 1 right, -1 wrong, 0 none. */
  readonly last: number
}

/** What all answers of the student look like. */
export interface WholeRecord {
  readonly belief: Gaussian
  readonly answered: number
  readonly lately: Tally
  /** First answers on topics that were new. */
  readonly firsts: Tally
  /** Right answers in a row up to now, or wrong ones as a number below 0. */
  readonly row: number
}

/** A topic without answers. */
export const NEW_TOPIC: TopicRecord = {
  belief: { mean: 0, variance: 0.6 },
  ...{ right: 0, wrong: 0, row: 0, last: 0, before: 0, answered: 0 },
  lately: { right: 1.32, wrong: 0.68 },
}

/** A prompt without answers. */
export const NEW_PROMPT: PromptRecord = { belief: { mean: 0, variance: 0.6 }, right: 0, wrong: 0, last: 0 }

/** A student without answers. */
export const NEW_STUDENT: WholeRecord = {
  belief: { mean: 0, variance: 0.8 },
  answered: 0,
  lately: { right: 4 * sigmoid(BASE), wrong: 4 * (1 - sigmoid(BASE)) },
  firsts: { right: 2, wrong: 1 },
  row: 0,
}

/** What is left of a tally after each further answer. */
const TOPIC_DECAY = 0.75
const WHOLE_DECAY = 0.92

/** A topic after one more answer, the student's `answered`-th. */
export function topicAfter(topic: TopicRecord, belief: Gaussian, right: boolean, answered: number): TopicRecord {
  return {
    belief,
    ...counted(topic, right),
    lately: tallied(topic.lately, right, TOPIC_DECAY),
    row: rowAfter(topic.row, right),
    last: right ? 1 : -1,
    before: topic.last,
    answered,
  }
}

/** A prompt after one more answer. */
export function promptAfter(prompt: PromptRecord, belief: Gaussian, right: boolean): PromptRecord {
  return { belief, ...counted(prompt, right), last: right ? 1 : -1 }
}

/**
 * All answers after one more.
 *
 * @param first - the answer was the first on its topic
 */
export function wholeAfter(whole: WholeRecord, belief: Gaussian, right: boolean, first: boolean): WholeRecord {
  return {
    belief,
    answered: whole.answered + 1,
    lately: tallied(whole.lately, right, WHOLE_DECAY),
    firsts: first ? tallied(whole.firsts, right, 1) : whole.firsts,
    row: rowAfter(whole.row, right),
  }
}

/** Share of right answers in a tally, 0 to 1. */
export const rateOf = ({ right, wrong }: Tally): number => right / (right + wrong)

function tallied({ right, wrong }: Tally, isRight: boolean, decay: number): Tally {
  return { right: right * decay + (isRight ? 1 : 0), wrong: wrong * decay + (isRight ? 0 : 1) }
}

const counted = ({ right, wrong }: Tally, isRight: boolean): Tally => tallied({ right, wrong }, isRight, 1)

const rowAfter = (row: number, right: boolean): number => (right ? Math.max(row, 0) + 1 : Math.min(row, 0) - 1)
