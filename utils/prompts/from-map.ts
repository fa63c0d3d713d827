import type { ConceptId } from '../base/ids'
import { sentencesOf } from '../language/sentences'
import { type Asked, asked, conceptPromptId } from '../map/asked'
import type { ConceptContent, ConceptPrompt } from '../map/concept'
import type { Draft, DraftKind, TopicFound } from '../reading/reading'
import { blocksWith, type PageWords } from '../topics/page-words'
import { idWords } from '../topics/topic-id'

/** Concepts of a page that are worth a question, and questions of each that are offered. */
const MOST_CONCEPTS = 3
const MOST_OF_ONE = 3
/** Problems are drawn anew each time; a draft shows the first of these draws whose answer is not among its numbers. */
const DRAWS = [1, 2, 3, 4, 5, 6, 7, 8]

/** Starting difficulty in logits by kind; the first answers soon outweigh it. */
const DIFFICULTY: { readonly [K in ConceptPrompt['kind']]: number } = { recall: 0, choice: -0.3, why: 0.5, apply: 0.4 }

/**
 * The hand-written prompts for what a page is about, best first: one of the strongest concept, one of the next, then
 * the others. Each rests on the sentence of the page that first says the concept's name.
 *
 * @param topics - strongest first
 * @param content - of the topics' concepts, as far as it could be read
 */
export function draftsFromMap(
  topics: readonly TopicFound[],
  content: ReadonlyMap<ConceptId, ConceptContent>,
  page: PageWords,
): Draft[] {
  const met = topics.filter(({ concept }) => concept !== undefined && content.has(concept)).slice(0, MOST_CONCEPTS)
  const ofEach = met.map((topic) => draftsFor(topic, content, page))
  return Array.from({ length: MOST_OF_ONE }, (_, i) => ofEach.flatMap((drafts) => drafts[i] ?? [])).flat()
}

function draftsFor(topic: TopicFound, content: ReadonlyMap<ConceptId, ConceptContent>, page: PageWords): Draft[] {
  const { concept } = topic
  const passage = passageOf(topic, page)
  if (concept === undefined || passage === undefined) return []
  const known = content.get(concept)
  const numbers = inOrder(known?.prompts ?? []).slice(0, MOST_OF_ONE)
  return numbers.flatMap((number) => {
    const prompt = firstDraw(known, number)
    if (prompt === undefined) return []
    const { kind, question, answer, choices } = prompt
    return {
      id: conceptPromptId(concept, number),
      kind: kind satisfies DraftKind,
      topic: topic.id,
      question,
      answer,
      ...(choices && { choices }),
      ...passage,
      difficulty: DIFFICULTY[kind],
    }
  })
}

function firstDraw(content: ConceptContent | undefined, number: number): Asked | undefined {
  const draws = DRAWS.flatMap((seed) => asked(content, number, seed) ?? [])
  return draws.find(({ question, answer }) => !tells(question, answer)) ?? draws[0]
}

const tells = (question: string, answer: string) =>
  ` ${idWords(question, 'en').join(' ')} `.includes(` ${idWords(answer, 'en').join(' ')} `)

/** A problem comes first where there is one: solving is what such a concept is for. */
function inOrder(prompts: readonly ConceptPrompt[]): number[] {
  const place = ({ kind }: ConceptPrompt) => ['apply', 'recall', 'choice', 'why'].indexOf(kind)
  return prompts.map((_, number) => number).sort((a, b) => place(prompts[a] as never) - place(prompts[b] as never))
}

/** The first sentence below the headings that names the topic. */
function passageOf({ id, aliases = [] }: TopicFound, page: PageWords): Pick<Draft, 'quote' | 'place'> | undefined {
  for (const name of [id, ...aliases]) {
    const block = blocksWith(name, page).find((one) => one.block.role !== 'heading')?.block
    const sentences = block ? sentencesOf(block.text, 'en') : []
    const told = sentences.find(({ text }) => ` ${idWords(text, 'en').join(' ')} `.includes(` ${name} `))
    if (block && told) return { quote: told.text, place: block.place }
  }
  return undefined
}
