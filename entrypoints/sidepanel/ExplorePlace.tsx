import { useHash } from '@/components/use-hash'
import { ExploreView } from './ExploreView'
import type { PanelProps } from './panel-props'
import { TopicView } from './TopicView'
import { topicIn } from './topic-address'

/** Explore: the profile, or the topic in the address. */
export function ExplorePlace(props: PanelProps) {
  const topic = topicIn(useHash())
  if (topic === undefined) return <ExploreView {...props} />
  return <TopicView key={topic} id={topic} {...props} />
}
