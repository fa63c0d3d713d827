import { useEffect, useState } from 'preact/hooks'
import type { TopicId } from '@/utils/base/ids'
import { report } from '@/utils/browser/log'
import type { Concept, ConceptContent } from '@/utils/map/concept'
import { contentOf, loadMap } from '@/utils/map/load'
import { type CurriculumMap, lookUpBy } from '@/utils/map/look-up'
import { conceptOf } from '@/utils/panel/topic-map'
import { topicName } from '@/utils/topics/topics-of'

/** What the map says of one topic. */
export interface ConceptRead {
  readonly map: CurriculumMap
  readonly concept?: Concept | undefined
  readonly content?: ConceptContent | undefined
  /** The topic's name in the map, or its id as a name. */
  readonly name: string
}

/** The map, and what it says of `topic`; undefined while it is read. A map that cannot be read says nothing. */
export function useConcept(topic: TopicId): ConceptRead | undefined {
  const [read, setRead] = useState<ConceptRead>()
  useEffect(() => {
    let live = true
    readConcept(topic).then(
      (found) => live && setRead(found),
      (error) => {
        report('map.not-read', error)
        if (live) setRead({ map: lookUpBy({ concepts: [] }), name: topicName(topic) })
      },
    )
    return () => {
      live = false
    }
  }, [topic])
  return read
}

async function readConcept(topic: TopicId): Promise<ConceptRead> {
  const map = await loadMap()
  const concept = conceptOf(topic, map)
  const content = concept && (await contentOf([concept.id])).get(concept.id)
  return { map, concept, content, name: topicName(concept?.name ?? topic) }
}
