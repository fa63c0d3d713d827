import type { Article } from '../../article/article'
import { topicId } from '../../topics/topic-id'
import type { Candidate, Mention } from '../candidates'

/** What is known of the whole page when its candidates are judged one by one. */
export interface PageView {
  readonly blocks: number
  /** How often a candidate stands inside longer ones, and in how many of them. */
  readonly nested: ReadonlyMap<string, { readonly times: number; readonly kinds: number }>
  /** How many candidates end in a word. */
  readonly heads: ReadonlyMap<string, number>
  readonly title: string
  readonly titleWords: ReadonlySet<string>
  readonly headingWords: ReadonlySet<string>
  /** Stretches that the page marks, by kind, counted over the page. */
  readonly marks: number
  readonly chances: ReadonlyMap<Mention, MentionChances>
  /** How common a word is, 0 to 1. */
  readonly commonness: (word: string) => number
  /** Chance that a name means a concept of the map on this page; undefined when the map does not have the name. */
  readonly conceptChance: ConceptChance
}

/** Chance, 0 to 1, that a name means a concept; undefined for a name that no concept has. */
export type ConceptChance = (key: string) => number | undefined

/** What the models of mentions say of one. */
export interface MentionChances {
  /** Chance that the name is introduced there. */
  readonly introducing: number
  /** Chance that its meaning is told there. */
  readonly defining: number
}

/** Looks over a page before its candidates are judged. */
export function pageView(
  article: Article,
  all: readonly Candidate[],
  chances: ReadonlyMap<Mention, MentionChances>,
  commonness: (word: string) => number,
  conceptChance: ConceptChance,
): PageView {
  const title = topicId(article.meta.title)
  const headings = article.blocks.filter(({ role }) => role === 'heading').map(({ text }) => topicId(text))
  return {
    blocks: article.blocks.length,
    ...countsOf(all),
    title,
    titleWords: new Set(title.split(' ')),
    headingWords: new Set(headings.flatMap((heading) => heading.split(' '))),
    marks: article.blocks.reduce(
      (sum, { role, spans }) => sum + (role === 'heading' ? 0 : spans.filter(isMark).length),
      0,
    ),
    chances,
    commonness,
    conceptChance,
  }
}

const isMark = ({ kind }: { kind: string }): boolean => kind === 'term' || kind === 'strong' || kind === 'em'

function countsOf(all: readonly Candidate[]): Pick<PageView, 'nested' | 'heads'> {
  const known = new Set(all.map(({ key }) => key))
  const nested = new Map<string, { times: number; kinds: number }>()
  const heads = new Map<string, number>()
  for (const { key, mentions } of all) {
    const words = key.split(' ')
    const head = words.at(-1) ?? ''
    heads.set(head, (heads.get(head) ?? 0) + 1)
    for (const inner of insideOf(words)) {
      if (!known.has(inner)) continue
      const { times, kinds } = nested.get(inner) ?? { times: 0, kinds: 0 }
      nested.set(inner, { times: times + mentions.length, kinds: kinds + 1 })
    }
  }
  return { nested, heads }
}

/** Every shorter run of words inside a name. */
function* insideOf(words: readonly string[]): Generator<string> {
  for (let from = 0; from < words.length; from++) {
    let inner = ''
    for (let to = from; to < words.length; to++) {
      inner = to === from ? (words[to] ?? '') : `${inner} ${words[to]}`
      if (to - from + 1 < words.length) yield inner
    }
  }
}
