import { DAY, type Days, type Instant, type Ms, SECOND } from '../base/time'
import { afterRecall, type Memory, recallAt } from './memory'
import type { PromptRow } from './prompt-state'

/** Reading speed for an estimate of cost, and what thinking takes beside it. */
const CHARACTERS_A_SECOND = 15
const THINKING: Ms = 8 * SECOND
const LONGEST: Ms = 60 * SECOND

/** Chance of recall of something that was read and never asked, and days until it has faded to 90 %. */
const READ_ONCE = { chance: 0.6, stability: 1 }

/** How far ahead an answer has to help when no test is set. */
export const FAR_AHEAD: Days = 30

/** About how long a prompt takes to read, recall and check. */
export function costOf({ chars }: Pick<PromptRow, 'chars'>): Ms {
  const reading = (chars / CHARACTERS_A_SECOND) * SECOND
  return Math.min(LONGEST, THINKING + reading)
}

/** Chance of recall at `at`; of a prompt that was never asked, what reading alone leaves. */
export function chanceAt(memory: Memory | undefined, at: Instant): number {
  return memory === undefined ? READ_ONCE.chance : recallAt(memory, at)
}

/**
 * How much likelier it becomes that the prompt is recalled at `until`, if it is asked at `now`: over both ways in
 * which the answer can go.
 */
export function gainOf(memory: Memory | undefined, now: Instant, until: Instant): number {
  const right = chanceAt(memory, now)
  const then = (rating: 'good' | 'again') => recallAt(afterRecall(memory, { at: now, zone: 0, rating }), until)
  const without = memory === undefined ? untouched(until - now) : recallAt(memory, until)
  return right * then('good') + (1 - right) * then('again') - without
}

/** What asking a prompt at `now` is worth in recall at `until`, for each second that it takes. */
export function worthOf(row: Pick<PromptRow, 'memory' | 'chars'>, now: Instant, until: Instant): number {
  return gainOf(row.memory, now, until) / (costOf(row) / SECOND)
}

// What was read once fades as a memory of one day does.
function untouched(length: Ms): number {
  const days = Math.max(0, length) / DAY
  return READ_ONCE.chance * (1 + days / READ_ONCE.stability) ** -0.5
}
