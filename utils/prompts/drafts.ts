import type { Article } from '../article/article'
import { hash46 } from '../base/hash'
import type { PromptId } from '../base/ids'
import type { Draft, TopicFound } from '../reading/reading'
import { rightCue } from '../terms/cues'
import type { RankedCandidate, TermsFound } from '../terms/terms'
import { topicId } from '../topics/topic-id'

const MOST_DRAFTS = 4
const SURE = 0.3

/**
 * Draft prompts from the defining sentences of an English article, best first.
 *
 * @param topics - the page's topics; a draft belongs to the one that its term names, else to the term itself
 * @param language - ISO 639-1; no English rule runs on another language, which gets no drafts
 */
export function draftsOf(
  _article: Article,
  found: TermsFound,
  topics: readonly TopicFound[],
  language: string,
): Draft[] {
  if (language !== 'en') return []
  return found.candidates
    .slice(0, 25)
    .filter(({ defined }) => defined.likelihood >= SURE)
    .flatMap((candidate) => definitionDraft(candidate, topics) ?? [])
    .slice(0, MOST_DRAFTS)
}

function definitionDraft({ name, key, defined }: RankedCandidate, topics: readonly TopicFound[]): Draft | undefined {
  const { block, sentence, phrase } = defined.mention
  const right = rightCue(sentence, phrase.to)
  if (phrase.from > 1 || (right.cue !== 'is-a' && right.cue !== 'is-the')) return undefined
  const answer = block.text.slice(sentence.words[right.next]?.from ?? 0, sentence.to)
  const question = `What is ${name}?`
  const topic = topics.find(({ id }) => id === key)?.id ?? topicId(name)
  const id = hash46(`definition|${topic}|${question.toLowerCase()}`) as PromptId
  const quote = block.text.slice(sentence.from, sentence.to)
  return { id, kind: 'definition', topic, question, answer, quote, place: block.place, difficulty: 0 }
}
