import type { PromptId, TopicId } from '../base/ids'
import { ok, type Result } from '../base/result'
import { SECOND, type Zone } from '../base/time'
import { RATINGS } from '../evidence/evidence'
import { ANY_WORDING, nextRight } from '../learner/next-answer'
import { Student } from '../learner/student'
import { Recaller } from '../review/recaller'
import { readTable, type TableFailure } from './table'

const ID = /^.+$/
const ANSWERS = { user_id: ID, item_id: ID, skill_id: ID, correct: /^[01]$/ }
// A rating of 0 is an entry that was made by hand: nothing was recalled.
const REVIEWS = { user: ID, card: ID, seconds_since_first_review: /^\d+([.]\d+)?$/, rating: /^[0-4]$/ }

/** The table of reviews knows neither topics nor where the student lives. */
const NO_TOPICS: readonly TopicId[] = []
const UTC: Zone = 0

/** One answer of a log. */
export interface LoggedAnswer {
  readonly user: string
  readonly topic: string
  readonly prompt: string
  readonly right: boolean
}

/** The answers of a table, in their order. */
export function readAnswers(file: string): Result<LoggedAnswer[], TableFailure> {
  const table = readTable(file, ANSWERS)
  if (!table.ok) return table
  return ok(
    table.value.map(({ user_id, item_id, skill_id, correct }) => ({
      user: user_id,
      topic: skill_id,
      prompt: item_id,
      right: correct === '1',
    })),
  )
}

/** Chances of a right answer, one a row, each from nothing but what the same student answered in the rows above. */
export function replayAnswers(file: string): Result<number[], TableFailure> {
  const answers = readAnswers(file)
  if (!answers.ok) return answers
  const studentOf = oneEach(() => new Student())
  const chances = answers.value.map(({ user, topic, prompt, right }) => {
    const student = studentOf(user)
    const chance = nextRight(student.asked(topic, prompt), ANY_WORDING)
    student.answered(topic, prompt, right)
    return chance
  })
  return ok(chances)
}

/** Chances of recall, one a row, each from nothing but what the same student recalled in the rows above. */
export function replayReviews(file: string): Result<number[], TableFailure> {
  const table = readTable(file, REVIEWS)
  if (!table.ok) return table
  const recallerOf = oneEach(() => new Recaller())
  const chances = table.value.map(({ user, card, seconds_since_first_review, rating }) => {
    const recaller = recallerOf(user)
    const at = Number(seconds_since_first_review) * SECOND
    const chance = recaller.chance(card as PromptId, NO_TOPICS, at)
    const given = RATINGS[Number(rating) - 1]
    if (given !== undefined) recaller.recalled(card as PromptId, NO_TOPICS, { at, zone: UTC, rating: given })
    return chance
  })
  return ok(chances)
}

/** Makes one `T` for each id, at the first mention. */
function oneEach<T>(make: () => T): (id: string) => T {
  const all = new Map<string, T>()
  return (id) => {
    const one = all.get(id) ?? make()
    all.set(id, one)
    return one
  }
}
