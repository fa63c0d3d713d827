import type { Asked } from './answer-features'
import { expected, observed, type Part } from './elo'
import {
  NEW_PROMPT,
  NEW_STUDENT,
  NEW_TOPIC,
  type PromptRecord,
  promptAfter,
  type TopicRecord,
  topicAfter,
  type WholeRecord,
  wholeAfter,
} from './record'
import { BASE } from './skill'

/** Doubt that each answer adds to what is believed of student, topic and prompt. */
const DRIFT = { whole: 0.003, topic: 0.03, prompt: 0.08 }

/**
 * One student's answers as far as they bear on the next. Nothing passes from one student to another, and topics and
 * prompts are told apart by their ids, never known by them.
 */
export class Student {
  #whole: WholeRecord = NEW_STUDENT
  readonly #topics = new Map<string, TopicRecord>()
  readonly #prompts = new Map<string, PromptRecord>()

  /** What is known when `prompt` about `topic` is asked. */
  asked(topic: string, prompt: string): Asked {
    const records = {
      whole: this.#whole,
      topic: this.#topics.get(topic) ?? NEW_TOPIC,
      prompt: this.#prompts.get(prompt) ?? NEW_PROMPT,
    }
    return { ...records, skill: expected(partsOf(records), BASE) }
  }

  /** Takes in the answer. */
  answered(topic: string, prompt: string, right: boolean): void {
    const asked = this.asked(topic, prompt)
    const parts = partsOf(asked)
    const [whole, ofTopic, ofPrompt] = observed(parts, BASE, right, 1)
    if (whole === undefined || ofTopic === undefined || ofPrompt === undefined) throw new Error('a belief is missing')
    this.#whole = wholeAfter(asked.whole, whole, right, asked.topic.last === 0)
    this.#topics.set(topic, topicAfter(asked.topic, ofTopic, right, this.#whole.answered))
    this.#prompts.set(prompt, promptAfter(asked.prompt, ofPrompt, right))
  }
}

function partsOf({ whole, topic, prompt }: Omit<Asked, 'skill'>): Part[] {
  return [
    { belief: whole.belief, share: 1, drift: DRIFT.whole },
    { belief: topic.belief, share: 1, drift: DRIFT.topic },
    { belief: prompt.belief, share: 1, drift: DRIFT.prompt },
  ]
}
