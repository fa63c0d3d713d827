import { type EvidenceId, type GoalId, type RandomBits, randomId, type TopicId } from '../base/ids'
import type { Ms } from '../base/time'
import type { Reader } from '../dates'
import type { Evidence, EvidenceKind, EvidenceOf, Rating } from '../evidence/evidence'
import type { Draft, Reading } from '../reading/reading'
import { topicId } from '../topics/topic-id'
import { dayInWords } from './day-in-words'

/** What the student wrote on the welcome page; `''` is a question that was skipped. */
export interface FirstAnswers {
  readonly studying: string
  readonly test: string
  readonly curious: string
}

/** A question about the sample, and how it went; in memory until the student agrees. */
export interface AnsweredDraft {
  readonly draft: Draft
  readonly rating: Rating
  readonly durationMs: Ms
  readonly topics: Reading['topics']
  readonly language: string
}

/** When, for whom and with what chance evidence is written. */
export interface FirstRun extends Reader {
  readonly random: RandomBits
}

/** A goal's title and an answer hold no more than this many characters. */
export const ANSWER_LENGTH = 140
const MOST_TOPICS = 5

/**
 * What the three first questions say: the answers themselves, a goal in the words of "What are you studying?",
 * and the day of a test when one can be told from the words.
 *
 * @returns in order of time; empty when all were skipped
 */
export function firstEvidence(answers: FirstAnswers, run: FirstRun): Evidence[] {
  const studying = tidy(answers.studying)
  const test = tidy(answers.test)
  const curious = tidy(answers.curious)
  if (!(studying || test || curious)) return []
  return [
    piece(run, 'first-answers', {
      ...(studying && { studying }),
      ...(test && { test }),
      ...(curious && { curious }),
    }),
    ...goalEvidence(studying, test, run),
  ]
}

/**
 * A goal in the student's words, due on the day of the test if that can be told; the day alone without a goal.
 *
 * @param title - what is studied; commas separate topics
 * @param test - when a test is, in words; `''` for none
 */
export function goalEvidence(title: string, test: string, run: FirstRun): Evidence[] {
  const words = tidy(title)
  const topics = topicsIn(words)
  const on = dayInWords(test, run)
  const goal = topics.length > 0 ? randomId<GoalId>(run.random) : undefined
  return [
    ...(goal ? [piece(run, 'goal-set', { goal, title: words, topics, ...(on && { due: on }) })] : []),
    ...(on ? [piece(run, 'test-date-set', { ...(goal && { goal }), topics, on })] : []),
  ]
}

/** The question of the sample as a prompt of the student's, asked by showing its answer, and how that went. */
export function sampleEvidence(
  { draft, rating, durationMs, topics, language }: AnsweredDraft,
  run: FirstRun,
): Evidence[] {
  const { id: prompt, topic, question, answer, quote, difficulty } = draft
  const name = topics.find(({ id }) => id === topic)?.name ?? topic
  return [
    piece(run, 'prompt-made', {
      prompt,
      origin: 'sample',
      form: 'reveal',
      topics: [{ id: topic, name, weight: 1 }],
      text: { question, answer, quote },
      language,
      difficulty,
    }),
    piece(run, 'answered', { prompt, rating, form: 'reveal', options: 0, hint: false, durationMs }),
  ]
}

const tidy = (words: string) => [...words.trim().replace(/\s+/g, ' ')].slice(0, ANSWER_LENGTH).join('')

function topicsIn(title: string): TopicId[] {
  const ids = title.split(/[,;]/).map((name) => topicId(name))
  return [...new Set(ids)].filter((id) => id !== '').slice(0, MOST_TOPICS)
}

type Fields<K extends EvidenceKind> = Omit<EvidenceOf<K>, 'id' | 'kind' | 'at' | 'zone'>

const piece = <K extends EvidenceKind>({ now, zone, random }: FirstRun, kind: K, fields: Fields<K>): Evidence =>
  ({ id: randomId<EvidenceId>(random), kind, at: now, zone, ...fields }) as Evidence
