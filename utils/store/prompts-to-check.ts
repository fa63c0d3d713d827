import type { TopicId } from '../base/ids'
import type { PromptState } from '../review/prompt-state'
import type { TrellisDb } from './db'
import { storing } from './failures'
import { promptsOf } from './prompts-of'
import { inWords } from './words'

/** Enough of a topic's prompts to choose from. */
const LOOKED = 60

/** Prompts of a topic that tell most of whether it is known: those asked longest ago, or never, come first. */
export function promptsToCheck(db: TrellisDb, topic: TopicId, most: number): Promise<PromptState[]> {
  return storing(async () => {
    const rows = await promptsOf(db, [await db.topics.get(topic)], LOOKED)
    const active = rows.filter(({ state }) => state === 'active')
    const oldest = active.sort((a, b) => (a.memory?.lastAt ?? 0) - (b.memory?.lastAt ?? 0) || (a.id < b.id ? -1 : 1))
    return inWords(db, oldest.slice(0, most))
  })
}
