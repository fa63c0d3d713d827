import type { TopicId } from '../base/ids'
import type { Evidence } from '../evidence/evidence'

/** A small map: topics, and which of them came up on one page. */
export interface WeekMap {
  readonly spots: readonly TopicId[]
  readonly ways: readonly (readonly [TopicId, TopicId])[]
}

const MOST_WAYS = 6

/** The map of these topics; ways that were met most often come first. */
export function mapOf(spots: readonly TopicId[], pieces: readonly Evidence[]): WeekMap {
  const met = new Map<string, { way: readonly [TopicId, TopicId]; times: number }>()
  for (const piece of pieces) {
    if (piece.kind !== 'visit') continue
    const here = spots.filter((spot) => piece.topics.some(({ id }) => id === spot))
    for (const [at, a] of here.entries())
      for (const b of here.slice(at + 1)) {
        const key = `${a}\n${b}`
        met.set(key, { way: [a, b], times: (met.get(key)?.times ?? 0) + 1 })
      }
  }
  const ways = [...met].sort(([a, x], [b, y]) => y.times - x.times || (a < b ? -1 : 1)).map(([, { way }]) => way)
  return { spots, ways: ways.slice(0, MOST_WAYS) }
}
