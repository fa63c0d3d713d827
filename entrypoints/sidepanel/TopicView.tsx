import { TopicPage } from '@/components/explore/TopicPage'
import { Place } from '@/components/Place'
import { Quiet } from '@/components/Quiet'
import { StoreFailed } from '@/components/StoreFailed'
import { UndoLine } from '@/components/UndoLine'
import { useLive } from '@/components/use-live'
import type { TopicId } from '@/utils/base/ids'
import { DAY } from '@/utils/base/time'
import { t } from '@/utils/i18n'
import type { TopicPageView } from '@/utils/panel/topic-view'
import { surroundings } from '@/utils/panel/topic-view'
import { gapsFor } from '@/utils/panel/wanted'
import { livePanel } from '@/utils/store/live'
import { liveTopics } from '@/utils/store/live-profile'
import { type LiveTopic, liveTopic } from '@/utils/store/live-topic'
import { codeOf } from './live'
import type { PanelProps } from './panel-props'
import { ReviewSetView } from './ReviewSetView'
import { useTopicActs } from './topic-acts'
import { topicHref } from './topic-address'
import { useAttempt } from './use-attempt'
import { type ConceptRead, useConcept } from './use-concept'

const ALL = 2000

/** One topic of the student's, or of the map around it. */
export function TopicView({ id, ...props }: PanelProps & { id: TopicId }) {
  const { db, reader } = props
  const day = Math.floor(reader.now / DAY) * DAY
  const live = useLive(() => liveTopic(db, id, day), [db, id, day])
  const all = useLive(() => liveTopics(db, day, ALL), [db, day])
  const panel = useLive(() => livePanel(db), [db])
  const read = useConcept(id)
  const { problem, attempt } = useAttempt()
  const topic = live.state === 'ready' ? live.value : undefined
  const { last, set, setSet, ...acts } = useTopicActs(props, id, topic, read, attempt)
  const ready = live.state === 'ready' && all.state === 'ready' && panel.state === 'ready' && read !== undefined
  const topics = all.state === 'ready' ? all.value.map(({ topic: one, ...rest }) => ({ id: one, ...rest })) : []
  const goals = panel.state === 'ready' ? panel.value.goals.filter(({ state }) => state === 'going') : []
  return (
    <Place>
      {problem && <StoreFailed code={problem.code} onAgain={problem.again} urgent />}
      {live.state === 'failed' && <StoreFailed code={codeOf(live.error)} onAgain={() => location.reload()} />}
      {last && <UndoLine key={last.said} {...last} />}
      {set && <ReviewSetView {...props} set={set} setSet={setSet} more={0} onMore={() => setSet(undefined)} />}
      {ready && !topic && !read.concept && (
        <Quiet title={t('topic_gone')} says={t('topic_gone_says')}>
          <p>
            <a href="#explore">{t('topic_back')}</a>
          </p>
        </Quiet>
      )}
      {ready && (topic || read.concept) && (
        <TopicPage
          view={viewOf(
            id,
            topic,
            read,
            topics,
            gapsFor(
              topics,
              goals.flatMap((goal) => goal.topics),
              read.map,
              reader.now,
            ),
          )}
          reader={reader}
          hrefOf={topicHref}
          {...acts}
        />
      )}
    </Place>
  )
}

type Topics = Parameters<typeof surroundings>[1]['topics']

function viewOf(
  id: TopicId,
  live: LiveTopic | undefined,
  read: ConceptRead,
  topics: Topics,
  gaps: ReturnType<typeof gapsFor>,
): TopicPageView {
  const given = { topics, gaps: new Set(gaps.map(({ concept }) => concept.id)), map: read.map }
  const topic = live?.topic ?? id
  return {
    topic: { id: topic, name: live?.name ?? read.name, level: live?.level ?? 'new' },
    muted: live?.muted ?? false,
    is: read.content?.is,
    receipt: live?.receipt,
    prompts: (live?.prompts ?? []).map(({ id, question, due, memory }) => ({
      ...{ id, question, due },
      asked: memory !== undefined,
    })),
    ...surroundings(topic, given),
    others: topics.filter((one) => one.id !== topic),
  }
}
