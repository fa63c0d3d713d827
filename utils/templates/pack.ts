import type { TopicId } from '../base/ids'
import type { PromptText } from '../evidence/evidence'
import { TEMPLATE_LIMITS as MOST, type Template, type TemplateGoal, type TemplatePrompt } from './template'

/** What a student hands on: a goal and some of its questions. */
export interface GivenGoal {
  readonly title: string
  readonly topics: readonly TopicId[]
  readonly prompts: readonly PromptText[]
}

/**
 * Questions and goals from one student to another. Only words go in: no answers that were given, no dates, no page,
 * no sentence of one.
 *
 * @param id - `urn:uuid:` and a random UUID
 * @param from - as the giver writes it; `''` for nobody
 */
export function packOf(id: string, title: string, lang: string, from: string, given: readonly GivenGoal[]): Template {
  const goals = given.map((goal, at) => packGoal(goal, `g${at + 1}`))
  return {
    format: 'trellis/pack',
    id,
    revision: 1,
    lang,
    title: cut(title, MOST.title),
    author: cut(from, MOST.author),
    goals,
  }
}

function packGoal({ title, topics, prompts }: GivenGoal, id: string): TemplateGoal {
  return {
    id,
    title: cut(title, MOST.goal),
    topics: topics.slice(0, MOST.topics).map((name) => ({ name: cut(name, MOST.term), aka: [] })),
    prompts: prompts.slice(0, MOST.prompts).map(words),
    resources: [],
    align: [],
  }
}

function words({ question, answer, choices }: PromptText): TemplatePrompt {
  const options = choices?.slice(0, MOST.choices).map((choice) => cut(choice, MOST.question))
  return {
    question: cut(question, MOST.question),
    answer: cut(answer, MOST.answer),
    ...(options && options.length >= 2 && { choices: options }),
  }
}

const cut = (text: string, longest: number) => text.trim().slice(0, longest).trim()
