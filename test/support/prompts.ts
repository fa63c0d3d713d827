import type { PromptState } from '@/utils/review/prompt-state'
import { NOON, prompt, share } from './evidence'

/** A new prompt about cells that is due at noon; say only what the test is about. */
export function promptState(id: string, given: Partial<PromptState> = {}): PromptState {
  const topics = given.topics ?? [share('cells')]
  return {
    id: prompt(id),
    ...{ question: `What is ${id}?`, answer: 'A cell', form: 'reveal', origin: 'draft', language: 'en', difficulty: 0 },
    ...{ state: 'active', due: NOON, madeAt: NOON, asked: [], days: [], last: [NOON, 'e' as never] },
    topics,
    topicIds: topics.map((topic) => topic.id),
    ...given,
  }
}
