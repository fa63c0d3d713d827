import type { TopicId } from '../base/ids'
import type { PromptText } from '../evidence/evidence'
import { idWords, topicId } from '../topics/topic-id'

/** No goal is about more. */
export const MOST_TOPICS = 12
/** A part of a title with more words than this is a sentence, not a name. */
const LONGEST_NAME = 4

/** Topics that somebody listed, with commas or line breaks between them. */
export function listedTopics(words: string): TopicId[] {
  return tidied(words.split(/[,;\n]/).map((name) => topicId(name)))
}

/**
 * What a goal is about when nobody said so: the topics already met whose name stands in the title, else the parts of
 * the title that are short enough to be a name, else the title as a whole.
 *
 * @param known - ids of topics that the student has met
 */
export function titleTopics(title: string, known: Iterable<TopicId>): TopicId[] {
  const words = ` ${idWords(title, 'en').join(' ')} `
  const met = [...known].filter((id) => id !== '' && words.includes(` ${id} `))
  // "cell membrane" says more than the "cell" that stands in it.
  const widest = met.filter((id) => !met.some((other) => other !== id && ` ${other} `.includes(` ${id} `)))
  if (widest.length > 0) return tidied(widest)
  const parts = listedTopics(title)
  const names = parts.filter((id) => id.split(' ').length <= LONGEST_NAME)
  return names.length > 0 ? names : parts
}

/** The topics whose name stands in a question or its answer; all of them when none does. */
export function topicsIn({ question, answer }: PromptText, topics: readonly TopicId[]): readonly TopicId[] {
  const words = ` ${idWords(`${question} ${answer}`, 'en').join(' ')} `
  const named = topics.filter((topic) => words.includes(` ${topic} `))
  return named.length > 0 ? named : topics
}

const tidied = (ids: readonly TopicId[]) => [...new Set(ids)].filter((id) => id !== '').slice(0, MOST_TOPICS)
