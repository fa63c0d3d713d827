import { type PageId, type PromptId, randomId, type TopicId } from '@/utils/base/ids'
import type { TopicShare } from '@/utils/evidence/evidence'
import type { Reading } from '@/utils/reading/reading'
import { SUBJECT_IDS, type SubjectId } from '@/utils/topics/subjects'
import type { Dice } from '../support/seeded'

/** Something that is studied. */
export interface WorldTopic {
  readonly id: TopicId
  readonly name: string
  readonly subject: SubjectId
}

/** A page that is visited, once or again. */
export interface WorldPage {
  readonly id: PageId
  readonly url: string
  readonly site: string
  readonly title: string
  readonly topics: readonly TopicShare[]
  readonly subject: SubjectId
}

const FIRST =
  'cell membrane plasma river market enzyme vector matrix treaty empire sonnet tissue orbit carbon kinetic neural plate revolt supply dialect'.split(
    ' ',
  )
const SECOND =
  'theory transport structure cycle reform growth reaction decay index symmetry function gradient migration exchange formation pressure balance synthesis'.split(
    ' ',
  )
const THIRD =
  'in plants|of gases|in cities|after 1848|of acids|under load|in verse|of trade|at rest|in mammals|by proof|of light'.split(
    '|',
  )

/** A topic of its own for each number; names repeat their words as real ones do. */
export function topicAt(n: number): WorldTopic {
  const word = FIRST[n % FIRST.length]
  const second = SECOND[Math.floor(n / FIRST.length) % SECOND.length]
  const third = THIRD[Math.floor(n / (FIRST.length * SECOND.length)) % THIRD.length]
  const name = `${word} ${second} ${third}`
  return {
    id: name as TopicId,
    name: name.charAt(0).toUpperCase() + name.slice(1),
    subject: SUBJECT_IDS[n % SUBJECT_IDS.length] as SubjectId,
  }
}

/** A page about some of the topics that are studied now. */
export function makePage(n: number, topics: readonly WorldTopic[], dice: Dice): WorldPage {
  const site = `${dice.pick(['en', 'open', 'learn', 'www'])}.site-${Math.floor(dice.share() ** 3 * 400)}.org`
  const about = topics.slice(0, 1 + dice.below(3))
  const [main] = about as [WorldTopic]
  return {
    id: randomId(dice.bits).slice(0, 11) as PageId,
    url: `https://${site}/${main.subject}/${main.id.replaceAll(' ', '-')}/${n.toString(36)}`,
    site,
    title: `${main.name}: chapter ${1 + dice.below(30)}`,
    topics: about.map(({ id, name }, i) => ({ id, name, weight: [0.5, 0.3, 0.2][i] ?? 0.1 })),
    subject: main.subject,
  }
}

/** What was understood of a page, about as much as of a real chapter. */
export function makeReading({ title, topics, subject }: WorldPage, words: number, dice: Dice): Reading {
  const sentence = () =>
    `The ${dice.pick(FIRST)} ${dice.pick(SECOND)} is the ${dice.pick(SECOND)} that a ${dice.pick(FIRST)} shows ${dice.pick(THIRD)}, and it holds for every ${dice.pick(FIRST)} of its kind.`
  const terms = Array.from({ length: 12 }, (_, place) => {
    const definition = sentence()
    return {
      term: `${dice.pick(FIRST)} ${dice.pick(SECOND)}`,
      salience: 1 - place / 20,
      definition,
      quote: definition,
      place,
    }
  })
  const prompts = terms.slice(0, 5).map(({ term, definition, quote, place }) => ({
    id: randomId<PromptId>(dice.bits),
    kind: 'definition' as const,
    topic: (topics[0] as TopicShare).id,
    question: `What is meant by ${term}?`,
    answer: definition,
    quote,
    place,
    difficulty: 0,
  }))
  const text = Array.from({ length: Math.ceil(words / 22) }, sentence).join(' ')
  return {
    title,
    language: 'en',
    roughly: false,
    study: { likelihood: 0.95, isStudy: true, reasons: ['headings', 'definitions'] },
    article: { text, words, truncated: false },
    subject: { id: subject, likelihood: 0.9 },
    topics: topics.map((topic) => ({ ...topic })),
    terms,
    prompts,
  }
}

/** A question about a topic, of the length of real ones. */
export function questionAbout(n: number, { name }: WorldTopic, dice: Dice) {
  const kind = dice.pick([
    `What does ${name.toLowerCase()} mean for a ${dice.pick(FIRST)}?`,
    `Why does ${name.toLowerCase()} depend on ${dice.pick(SECOND)} ${n}?`,
    `${name} is called the ____ of a ${dice.pick(FIRST)} ${n}.`,
  ])
  const answer = `The ${dice.pick(SECOND)} of the ${dice.pick(FIRST)}, as in case ${n}`
  return {
    question: kind,
    answer,
    quote: `${name} is ${answer.toLowerCase()}, which a ${dice.pick(FIRST)} shows ${dice.pick(THIRD)}.`,
  }
}
