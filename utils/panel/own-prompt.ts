import type { AnswerForm, TopicShare } from '../evidence/evidence'

/** Forms that a student may give a question of their own. */
export const OWN_FORMS = ['reveal', 'typed', 'explain'] as const satisfies readonly AnswerForm[]
export type OwnForm = (typeof OWN_FORMS)[number]

/** What a question of one's own is about: the two strongest topics of its page, the first twice as much as the second. */
export function ownTopics(ofPage: readonly TopicShare[]): TopicShare[] {
  const [first, second] = [...ofPage].sort((a, b) => b.weight - a.weight)
  if (first === undefined) return []
  if (second === undefined) return [{ ...first, weight: 1 }]
  return [
    { ...first, weight: 2 / 3 },
    { ...second, weight: 1 / 3 },
  ]
}

/** Other right answers as they are typed: between semicolons. */
export const acceptIn = (typed: string): string[] =>
  typed
    .split(';')
    .map((other) => other.trim())
    .filter((other) => other !== '')
