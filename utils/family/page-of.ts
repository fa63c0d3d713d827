import * as v from 'valibot'
import type { PromptId, TopicId } from '../base/ids'
import type { WeekNumbers } from '../week/numbers'
import { BLOCKS, type BlockName, type PageLanguage } from './blocks'
import { MOST, type WeekPage, weekPage } from './page'
import { type Unfit, unfit } from './unfit'

/** What a page is written from. */
export interface WeekSeen {
  readonly numbers: WeekNumbers
  readonly topics: ReadonlyMap<TopicId, { readonly name: string }>
  /** Questions that may be asked, best first. */
  readonly asks: readonly { readonly id: PromptId; readonly question: string; readonly answer: string }[]
  /** Hosts of the pages that were read: what must not be named. */
  readonly sites: readonly string[]
}

/** What the student decided about one page. */
export interface PageChoices {
  readonly language: PageLanguage
  readonly name: string
  readonly hidden: readonly BlockName[]
  /** Their own words in place of what the evidence says; only words, never numbers. */
  readonly own: OwnWords
}

/** Words of the student's own; absent: those of the evidence. */
export interface OwnWords {
  readonly hard?: string | undefined
  readonly help?: string | undefined
  readonly plan?: string | undefined
  /** The question that was chosen to be asked. */
  readonly ask?: PromptId | undefined
}

/** A page, and what the student wrote that cannot stand on it. */
export interface MadePage {
  readonly page: WeekPage
  readonly refused: { readonly [K in 'name' | 'hard' | 'help' | 'plan']?: Unfit }
}

/** The page of a week: everything that is there, without what was hidden and without what may not be said. */
export function pageOf(seen: WeekSeen, { language, name, hidden, own }: PageChoices): MadePage {
  const { numbers, sites } = seen
  const { reflection, span, first, thin, empty } = numbers
  const written = {
    name: line(name, MOST.name),
    hard: line(own.hard ?? reflection?.muddy[0] ?? '', MOST.line),
    help: line(own.help ?? '', MOST.line),
    plan: line(own.plan ?? reflection?.plan ?? '', MOST.question),
  }
  const refused = Object.fromEntries(
    Object.entries(written).flatMap(([field, text]) => {
      const why = unfit(text, sites)
      return why ? [[field, why]] : []
    }),
  )
  const fitting = (text: string) => (text === '' || unfit(text, sites) ? undefined : text)
  const blocks = blocksOf(seen, { hard: fitting(written.hard), help: fitting(written.help), asked: own.ask }, own)
  const all = { ...blocks, plan: fitting(written.plan) }
  const shown = BLOCKS.flatMap((block) =>
    hidden.includes(block) || all[block] === undefined ? [] : [[block, all[block]]],
  )
  const tone = first ? 'first' : thin || empty ? 'thin' : undefined
  const titled = fitting(written.name)
  const page = v.parse(weekPage, {
    format: 'trellis/week',
    version: 1,
    language,
    span,
    ...(titled && { name: titled }),
    ...(tone && { tone }),
    ...Object.fromEntries(shown),
  })
  return { page, refused }
}

type Blocks = Omit<{ [K in BlockName]: WeekPage[K] | undefined }, 'plan'>

function blocksOf(
  { numbers, topics, asks, sites }: WeekSeen,
  { hard, help, asked }: { hard: string | undefined; help: string | undefined; asked: PromptId | undefined },
  own: OwnWords,
): Blocks {
  const { stuck, rhythm, growth, goals } = numbers
  const name = (topic: TopicId) => {
    const text = line(topics.get(topic)?.name ?? '', MOST.topic)
    return text === '' || unfit(text, sites) ? undefined : text
  }
  const named = (ids: readonly TopicId[]) => ids.flatMap((id) => name(id) ?? [])
  const difficult = hard ?? (own.hard === undefined ? named(numbers.hard)[0] : undefined)
  const items = stuck.items.flatMap(({ topic, days }) => {
    const text = name(topic)
    return text === undefined ? [] : [{ topic: text, days }]
  })
  return {
    worked: some(named(numbers.worked)),
    stuck: items.length > 0 ? { kind: stuck.kind, items } : undefined,
    rhythm: { ...rhythm, days: [...rhythm.days] },
    growth: some([...growth]),
    map: mapOf(numbers, name),
    hard: difficult === undefined ? undefined : { what: [difficult], ...(help && { help }) },
    goals: some(
      goals.flatMap(({ title, stage }) => {
        const text = line(title, MOST.line)
        return text === '' || unfit(text, sites) ? [] : [{ title: text, ...(stage && { stage }) }]
      }),
    ),
    ask: askable(asks, sites).sort((a, b) => Number(b.id === asked) - Number(a.id === asked))[0]?.said,
  }
}

/** The questions that may stand on a page, best first, each on one line. */
export function askable(asks: WeekSeen['asks'], sites: readonly string[]) {
  return asks.flatMap(({ id, question, answer }) => {
    const said = { question: oneLine(question), answer: oneLine(answer) }
    const fits = said.question.length <= MOST.question && said.answer.length <= MOST.answer && said.answer !== ''
    return fits && !unfit(`${said.question} `, sites) && !unfit(said.answer, sites) ? [{ id, said }] : []
  })
}

function mapOf({ map }: WeekNumbers, name: (topic: TopicId) => string | undefined): WeekPage['map'] {
  const spots = map.spots.filter((spot) => name(spot) !== undefined)
  const ways = map.ways
    .map(([a, b]): [number, number] => [spots.indexOf(a), spots.indexOf(b)])
    .filter(([a, b]) => a >= 0 && b >= 0)
  // Topics that have nothing to do with each other are a list, and that stands above.
  return ways.length === 0 ? undefined : { spots: spots.map((spot) => name(spot) ?? ''), ways }
}

const some = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined)
const oneLine = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()

/** A text on one line, no longer than its place; cut at a word. */
function line(text: string, longest: number): string {
  const whole = oneLine(text)
  if (whole.length <= longest) return whole
  const cut = whole.slice(0, longest - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trim()}…`
}
