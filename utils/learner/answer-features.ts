import { logit } from './elo'
import { type PromptRecord, rateOf, type TopicRecord, type WholeRecord } from './record'

/** What is known when a prompt is put to a student. */
export interface Asked {
  /** Logits of a right answer by the beliefs about student, topic and prompt. */
  readonly skill: number
  readonly whole: WholeRecord
  readonly topic: TopicRecord
  readonly prompt: PromptRecord
}

/** One thing that tells whether the answer will be right, with its name in plain words. */
export interface Feature {
  readonly name: string
  readonly of: (asked: Asked) => number
}

/** Longer rows say no more than this. */
const LONGEST_ROW = 20

const isNew = ({ topic }: Asked): boolean => topic.right + topic.wrong === 0
const flag = (holds: boolean): number => (holds ? 1 : 0)
/** Logits of a rate, which may be 0 or 1. */
const odds = (rate: number): number => logit(rate * 0.96 + 0.02)
const log = Math.log1p
const row = (length: number): number => log(Math.min(LONGEST_ROW, Math.max(0, length)))
const away = (asked: Asked): number => (isNew(asked) ? 0 : log(asked.whole.answered - asked.topic.answered))
const firsts = ({ whole }: Asked): number => odds(rateOf(whole.firsts))

/** What the head looks at. The weights have the same names in the same order. */
export const FEATURES: readonly Feature[] = [
  { name: 'skill', of: ({ skill }) => skill },
  { name: 'right answers on the topic', of: ({ topic }) => log(topic.right) },
  { name: 'wrong answers on the topic', of: ({ topic }) => log(topic.wrong) },
  { name: 'lately right on the topic', of: (asked) => (isNew(asked) ? 0 : odds(rateOf(asked.topic.lately))) },
  { name: 'lately right on anything', of: ({ whole }) => odds(rateOf(whole.lately)) },
  { name: 'this prompt was answered before', of: ({ prompt }) => flag(prompt.last !== 0) },
  { name: 'right answers to this prompt', of: ({ prompt }) => log(prompt.right) },
  { name: 'wrong answers to this prompt', of: ({ prompt }) => log(prompt.wrong) },
  { name: 'last answer to this prompt', of: ({ prompt }) => prompt.last },
  { name: 'the topic is new', of: (asked) => flag(isNew(asked)) },
  { name: 'last answer on the topic', of: ({ topic }) => topic.last },
  { name: 'the answer before it on the topic', of: ({ topic }) => topic.before },
  { name: 'right in a row on the topic', of: ({ topic }) => row(topic.row) },
  { name: 'wrong in a row on the topic', of: ({ topic }) => row(-topic.row) },
  // Practice often ends at three in a row: who is asked again is asked something else.
  { name: 'just three right in a row on the topic', of: ({ topic }) => flag(topic.row === 3) },
  { name: 'right in a row on anything', of: ({ whole }) => row(whole.row) },
  { name: 'wrong in a row on anything', of: ({ whole }) => row(-whole.row) },
  { name: 'answers since the topic last came', of: away },
  { name: 'right at first on topics when they were new', of: firsts },
  { name: 'right at first, and the topic is new', of: (asked) => (isNew(asked) ? firsts(asked) : 0) },
  { name: 'right at first, the longer the topic was away', of: (asked) => firsts(asked) * away(asked) },
  { name: 'right at first, the more were right in a row', of: (asked) => firsts(asked) * row(asked.topic.row) },
  {
    name: 'wrong in a row, the more was right on the topic',
    of: (asked) => row(-asked.whole.row) * log(asked.topic.right),
  },
  { name: 'skill, and the topic is new', of: (asked) => (isNew(asked) ? asked.skill : 0) },
]

/** The features of a question in the order of `FEATURES`. */
export function featuresOf(asked: Asked): number[] {
  return FEATURES.map(({ of }) => of(asked))
}
