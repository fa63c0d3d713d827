import { NO_DAYS } from '@/utils/evidence/day-list'
import type { PromptRow } from '@/utils/review/prompt-state'
import { NOON, prompt, topic } from './evidence'

/** A new prompt about cells that is due at noon; say only what the test is about. */
export function promptRow(id: string, given: Partial<PromptRow> = {}): PromptRow {
  return {
    id: prompt(id),
    ...{ form: 'reveal', origin: 'draft', language: 'en', difficulty: 0 },
    ...{ state: 'active', due: NOON, madeAt: NOON, asked: NO_DAYS, days: NO_DAYS, last: [NOON, 'e' as never] },
    ...{ topicIds: [topic('cells')], weights: [1], words: [0, 'e' as never], chars: 40 },
    ...given,
  }
}
