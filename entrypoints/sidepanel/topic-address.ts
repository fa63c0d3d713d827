import type { TopicId } from '@/utils/base/ids'

/** The address of a topic's own page within the panel. */
export const topicHref = (topic: TopicId): string => `#explore/${encodeURIComponent(topic)}`

/** The topic that an address within the panel names; undefined for every other address. */
export function topicIn(hash: string): TopicId | undefined {
  const [, name] = /^#explore\/(.+)$/.exec(hash) ?? []
  try {
    return name === undefined ? undefined : (decodeURIComponent(name) as TopicId)
  } catch {
    return undefined
  }
}
