import type { Article } from '../article/article'
import { topicId } from '../topics/topic-id'
import type { Candidate, Mention } from './candidates'
import type { PageView } from './term-features'

/** What is known of the whole page before its candidates are judged one by one. */
export function pageView(
  article: Article,
  all: readonly Candidate[],
  defining: ReadonlyMap<Mention, number>,
  commonness: (word: string) => number,
): PageView {
  const candidates = new Map(all.map((candidate) => [candidate.key, candidate]))
  const nested = new Map<string, { times: number; kinds: number }>()
  const byHead = new Map<string, number>()
  for (const { key, mentions } of all) {
    const words = key.split(' ')
    const head = words.at(-1) ?? ''
    byHead.set(head, (byHead.get(head) ?? 0) + 1)
    for (const inner of insideOf(words)) {
      if (!candidates.has(inner)) continue
      const { times, kinds } = nested.get(inner) ?? { times: 0, kinds: 0 }
      nested.set(inner, { times: times + mentions.length, kinds: kinds + 1 })
    }
  }
  return {
    blocks: article.blocks.length,
    candidates,
    nested,
    byHead,
    titleKey: topicId(article.meta.title),
    commonness,
    defining,
  }
}

/** Every shorter run of words inside a name. */
function* insideOf(words: readonly string[]): Generator<string> {
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= words.length; to++)
      if (to - from < words.length) yield words.slice(from, to).join(' ')
}
