import type { PromptId, TopicId } from '../base/ids'
import type { Instant } from '../base/time'
import { sigmoid } from '../learner/elo'
import { BASE } from '../learner/skill'
import { afterRecall, type Memory, type Recall } from './memory'
import { curveAfter, type OwnCurve, PLAIN_CURVE, recallOf } from './own-curve'

/** One student's memory of all prompts, and the curve that it has been following. Nothing comes from anybody else. */
export class Recaller {
  #curve: OwnCurve = PLAIN_CURVE
  readonly #memories = new Map<PromptId, Memory>()

  /** Chance that `prompt` is recalled at `now`, 0 to 1; that of an average prompt when it was never answered. */
  chance(prompt: PromptId, topics: readonly TopicId[], now: Instant): number {
    const memory = this.#memories.get(prompt)
    return memory === undefined ? sigmoid(BASE) : recallOf(this.#curve, memory, topics, now)
  }

  /** Takes in an answer, later than all before. */
  recalled(prompt: PromptId, topics: readonly TopicId[], recall: Recall): void {
    const memory = this.#memories.get(prompt)
    if (memory !== undefined) this.#curve = curveAfter(this.#curve, memory, topics, recall)
    this.#memories.set(prompt, afterRecall(memory, recall))
  }
}
