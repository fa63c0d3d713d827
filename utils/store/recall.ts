import type { Instant } from '../base/time'
import type { TopicState } from '../learner/topic-state'
import { recallAt } from '../review/memory'
import type { TrellisDb } from './db'
import { promptsOf } from './prompts-of'

/** Enough prompts of one topic to say how well it is remembered. */
const MOST_OF_TOPIC = 60

/** Mean chance of recall over a topic's prompts that were answered; 0 without one. */
export async function recallOf(db: TrellisDb, state: TopicState, now: Instant): Promise<number> {
  const prompts = state.skill.answers === 0 ? [] : await promptsOf(db, [state], MOST_OF_TOPIC)
  const chances = prompts.flatMap(({ memory }) => (memory ? [recallAt(memory, now)] : []))
  return chances.length === 0 ? 0 : chances.reduce((sum, chance) => sum + chance, 0) / chances.length
}
