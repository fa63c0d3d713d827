import type { Article } from '../article/article'
import { hash46 } from '../base/hash'
import type { PromptId } from '../base/ids'
import type { Draft, TopicFound } from '../reading/reading'
import { rightCue } from '../terms/mentions/right-cues'
import type { RankedCandidate, TermsFound } from '../terms/terms'
import { topicId } from '../topics/topic-id'
import { isFit } from './fit'
import { answerFrom, whatIs } from './wording'

const MOST_DRAFTS = 4
/** Candidates beyond these are rarely worth a question. */
const MOST_ASKED = 25
/** Least chance that the candidate is a key term. */
const KEY = 0.3
/** Least chance that the sentence tells its meaning; the rest of the proof is the sentence's own form. */
const DEFINED = 0.03

/**
 * Draft prompts from the defining sentences of an English article, best first. Recall of a definition is the one
 * kind that is on: docs/decisions/0004-terms-and-prompts.md.
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
    .slice(0, MOST_ASKED)
    .filter(({ likelihood, defined }) => likelihood >= KEY && defined.likelihood >= DEFINED)
    .sort((a, b) => b.likelihood * b.defined.likelihood - a.likelihood * a.defined.likelihood)
    .flatMap((candidate) => definitionDraft(candidate, topics) ?? [])
    .slice(0, MOST_DRAFTS)
}

function definitionDraft({ name, key, defined }: RankedCandidate, topics: readonly TopicFound[]): Draft | undefined {
  const { block, sentence, phrase } = defined.mention
  const right = rightCue(sentence, phrase.to)
  // The sentence opens with the term itself: what follows the copula is the whole of its meaning.
  if (phrase.from > 1 || (right.cue !== 'is-a' && right.cue !== 'is-the')) return undefined
  // "The response variable is the change in height": one case of an example far more often than a meaning.
  if (right.cue === 'is-the' && sentence.words[phrase.from - 1]?.norm === 'the') return undefined
  const quote = block.text.slice(sentence.from, sentence.to)
  const answer = answerFrom(block.text.slice(sentence.words[right.next]?.from ?? 0, sentence.to))
  const question = whatIs(sentence.words, phrase)
  if (!isFit({ name, answer, quote })) return undefined
  const topic = topics.find(({ id }) => id === key)?.id ?? topicId(name)
  const id = hash46(`definition|${topic}|${question.toLowerCase()}`) as PromptId
  return { id, kind: 'definition', topic, question, answer, quote, place: block.place, difficulty: 0 }
}
