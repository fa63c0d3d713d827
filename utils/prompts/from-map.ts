import type { ConceptId } from '../base/ids'
import { sentencesOf } from '../language/sentences'
import { conceptPromptId } from '../map/asked'
import type { ConceptContent, ConceptPrompt } from '../map/concept'
import { FIRST_DRAW, freshDraw } from '../map/fresh-draw'
import type { Draft, DraftKind, TopicFound } from '../reading/reading'
import { blocksWith, type PageWords } from '../topics/page-words'
import type { SubjectId } from '../topics/subjects'
import { idWords } from '../topics/topic-id'

/** Concepts of a page that are worth a question, and questions of each that are offered. */
const MOST_CONCEPTS = 3
const MOST_OF_ONE = 3

/** Starting difficulty in logits by kind; the first answers soon outweigh it. */
const DIFFICULTY: { readonly [K in ConceptPrompt['kind']]: number } = { recall: 0, choice: -0.3, why: 0.5, apply: 0.4 }

/**
 * The hand-written prompts for what a page is about, best first: one of the strongest concept, one of the next, then
 * the others. Each rests on the sentence of the page that first says the concept's name.
 *
 * @param topics - strongest first
 * @param content - of the topics' concepts, as far as it could be read
 * @param subject - of the page
 */
export function draftsFromMap(
  topics: readonly TopicFound[],
  content: ReadonlyMap<ConceptId, ConceptContent>,
  page: PageWords,
  subject?: SubjectId,
): Draft[] {
  const met = topics
    .slice(0, MOST_CONCEPTS)
    .map((topic, rank) => ({ topic, about: aboutness(topic, rank, page, subject) }))
    .filter(({ topic, about }) => about !== 'passing' && topic.concept !== undefined && content.has(topic.concept))
  const ofEach = met.map(({ topic, about }) => draftsFor(topic, content, page, about === 'taught'))
  return Array.from({ length: MOST_OF_ONE }, (_, i) => ofEach.flatMap((drafts) => drafts[i] ?? [])).flat()
}

/** Blocks of text from which a page is more than touching on a concept. */
const DWELLS = 4

/**
 * How far a page is about a topic: it is taught when a heading names it, dwelt on when the page's own subject comes back
 * to it, else mentioned in passing. A page on quasars mentions frequency and is no place to ask about sirens.
 */
function aboutness(topic: TopicFound, rank: number, page: PageWords, subject: SubjectId | undefined) {
  const blocks = [topic.id, ...(topic.aliases ?? [])].flatMap((name) => blocksWith(name, page))
  if (blocks.some(({ block }) => block.role === 'heading')) return 'taught'
  const isOwn = subject !== undefined && topic.concept?.startsWith(`${subject}/`)
  if (!isOwn || new Set(blocks).size < DWELLS) return 'passing'
  return rank === 0 ? 'taught' : 'dwelt-on'
}

function draftsFor(
  topic: TopicFound,
  content: ReadonlyMap<ConceptId, ConceptContent>,
  page: PageWords,
  solves: boolean,
): Draft[] {
  const { concept } = topic
  const passage = passageOf(topic, page)
  if (concept === undefined || passage === undefined) return []
  const known = content.get(concept)
  const numbers = inOrder(known?.prompts ?? [], solves).slice(0, MOST_OF_ONE)
  return numbers.flatMap((number) => {
    const prompt = freshDraw(known, number, FIRST_DRAW)
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

/** A problem comes first where there is one and the page teaches it: solving is what such a concept is for. */
function inOrder(prompts: readonly ConceptPrompt[], solves: boolean): number[] {
  const place = ({ kind }: ConceptPrompt) => ['apply', 'recall', 'choice', 'why'].indexOf(kind)
  const numbers = prompts.map((_, number) => number).filter((number) => solves || prompts[number]?.kind !== 'apply')
  return numbers.sort((a, b) => place(prompts[a] as never) - place(prompts[b] as never))
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
