import { useState } from 'preact/hooks'
import { Button, ButtonLink } from '@/components/Button'
import { ProfileGlance } from '@/components/explore/ProfileGlance'
import { Place, Section } from '@/components/Place'
import { Quiet } from '@/components/Quiet'
import { StoreFailed } from '@/components/StoreFailed'
import { Topics } from '@/components/Topics'
import { useLive } from '@/components/use-live'
import { DAY, localDay } from '@/utils/base/time'
import { t } from '@/utils/i18n'
import { profileDays, profileOf } from '@/utils/panel/profile'
import { liveDays, liveTopics, type TopicLevel } from '@/utils/store/live-profile'
import { topicReceipt } from '@/utils/store/receipts'
import { codeOf } from './live'
import type { PanelProps } from './panel-props'
import { topicHref } from './topic-address'

const FIRST = 12
/** More topics than anybody has met. */
const ALL = 2000

/** The profile at a glance, and every topic with its level. */
export function ExploreView({ db, reader }: PanelProps) {
  const day = Math.floor(reader.now / DAY) * DAY
  const days = profileDays(localDay(reader.now, reader.zone))
  const live = useLive(() => liveTopics(db, day, ALL), [db, day])
  const rolled = useLive(() => liveDays(db, days), [db, days[0]])
  const topics = live.state === 'ready' ? live.value.map(shown) : []
  if (live.state === 'failed')
    return (
      <Place>
        <StoreFailed code={codeOf(live.error)} onAgain={() => location.reload()} />
      </Place>
    )
  if (live.state === 'ready' && topics.length === 0)
    return (
      <Place>
        <Quiet title={t('explore_none')} says={t('explore_none_says')} />
      </Place>
    )
  return (
    <Place>
      {topics.length > 0 && rolled.state === 'ready' && (
        <>
          <header>
            <h1>{t('explore_title')}</h1>
          </header>
          <ProfileGlance profile={profileOf(topics, rolled.value, reader.now)} reader={reader} hrefOf={topicHref} />
          <AllTopics topics={topics} db={db} reader={reader} />
        </>
      )}
    </Place>
  )
}

function AllTopics({ topics, db, reader }: Pick<PanelProps, 'db' | 'reader'> & { topics: ReturnType<typeof shown>[] }) {
  const [count, setCount] = useState(FIRST)
  return (
    <Section title={t('explore_topics')}>
      <div class="row">
        <ButtonLink href="/explore.html" outside>
          {t('explore_map')}
        </ButtonLink>
      </div>
      <Topics
        topics={topics.slice(0, count)}
        reader={reader}
        receiptOf={(topic) => topicReceipt(db, topic, reader.now)}
        hrefOf={topicHref}
      />
      {count < topics.length && (
        <div class="row">
          <Button kind="plain" onClick={() => setCount(count * 4)}>
            {t('explore_more')}
          </Button>
        </div>
      )}
    </Section>
  )
}

const shown = ({ topic, ...rest }: TopicLevel) => ({ id: topic, ...rest })
